import { type Operation, operationsOf, type Place } from "@keepnet/document";
import { mediaTypesOf } from "../document/media-types.ts";
import type { Example } from "./example.ts";

/** The examples of every parameter, request and response, headers of responses included. */
export function examplesOfOperations(document: Place): Example[] {
  return operationsOf(document).flatMap((found) => {
    const { place: operation, parameters } = found;
    const id = operation.text("operationId") ?? found.key;
    const answers = operation.entries("responses");
    const answered = found.annotations.exampleCompanies;
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
  { key: operation }: Operation,
  owner: Place,
  root: string,
  where: string,
  companyOf: (name: string) => string | undefined,
): Example[] {
  const schema = owner.below("schema")?.location;
  const named = owner.entries("examples").map(([name, example]) => ({
    where: `${where}, example ${name}`,
    pointer: example.location,
    value: example.value("value"),
    company: companyOf(name),
  }));
  const unnamed = { where, pointer: owner.location, value: owner.value("example"), company: companyOf("") };
  return [...named, unnamed].flatMap(({ company, value, ...rest }) =>
    value === undefined ? [] : [{ ...rest, value, schema, use: { operation, root, company } }],
  );
}

/** The company that a call runs in when it is made with the parameters' examples. */
function companyOfParameters({ companyChannels: { path, query, headers }, parameters }: Operation): string | undefined {
  const channels = [
    ...(path === undefined ? [] : [`path.${path}`]),
    ...headers.map((name) => `header.${name}`),
    ...query.map((name) => `query.${name}`),
  ];
  return channels.map((channel) => parameters.get(channel)?.text("example")).find((example) => example !== undefined);
}
