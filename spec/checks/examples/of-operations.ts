import { mediaTypesOf } from "../document/media-types.ts";
import { type FoundOperation, operationsOf } from "../document/operations-of.ts";
import type { Place } from "../document/place.ts";
import type { Example } from "./example.ts";

/** The examples of every parameter, request and response, headers of responses included. */
export function examplesOfOperations(document: Place): Example[] {
  return operationsOf(document).flatMap((found) => {
    const { operation, parameters } = found;
    const id = operation.text("operationId") ?? found.key;
    const answers = operation.entries("responses");
    const answered = companiesOfAnswers(answers.map(([, answer]) => answer));
    const usual = companyOfParameters(found);
    // a request is about the company of its answer, which has the same name
    const asked = (name: string) => answered.get(name) ?? usual;
    return [
      ...[...parameters].flatMap(([path, parameter]) =>
        examplesAt(found, parameter, path, `${id}, parameter ${parameter.text("name")}`, asked),
      ),
      ...mediaTypesOf(operation.below("requestBody")).flatMap((media) =>
        examplesAt(found, media, "request", `${id}, request`, asked),
      ),
      ...answers.flatMap(([status, answer]) => {
        const where = `${id}, response ${status}`;
        const company = (name: string) => answered.get(name);
        return [
          ...answer
            .entries("headers")
            .flatMap(([name, header]) =>
              examplesAt(found, header, `response.headers.${name}`, `${where}, header ${name}`, company),
            ),
          ...mediaTypesOf(answer).flatMap((media) => examplesAt(found, media, "response", where, company)),
        ];
      }),
    ];
  });
}

/** What stands at a parameter or media type: one example without a name, or several with names. */
function examplesAt(
  { key: operation }: FoundOperation,
  owner: Place,
  root: string,
  where: string,
  companyOf: (name: string) => string | undefined,
): Example[] {
  const schema = owner.below("schema")?.pointer;
  const named = owner.entries("examples").map(([name, example]) => ({
    where: `${where}, example ${name}`,
    pointer: example.pointer,
    value: example.value("value"),
    company: companyOf(name),
  }));
  const unnamed = { where, pointer: owner.pointer, value: owner.value("example"), company: companyOf("") };
  return [...named, unnamed].flatMap(({ company, value, ...rest }) =>
    value === undefined ? [] : [{ ...rest, value, schema, use: { operation, root, company } }],
  );
}

/** Whose data the answers show, by the name of the example. */
function companiesOfAnswers(answers: Place[]): Map<string, string> {
  const examples = answers.flatMap(mediaTypesOf).flatMap((media) => media.entries("examples"));
  return new Map(
    examples.flatMap(([name, example]): [string, string][] => {
      const company = example.text("x-keepnet-company");
      return company === undefined ? [] : [[name, company]];
    }),
  );
}

/** The company that a call runs in when it is made with the parameters' examples. */
function companyOfParameters({ parameters }: FoundOperation): string | undefined {
  return [...parameters.values()].find((parameter) => parameter.flag("x-keepnet-company-id"))?.text("example");
}
