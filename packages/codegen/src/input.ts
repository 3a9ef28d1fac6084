import { documentationOf } from "./documentation.ts";
import type { Operation } from "./operation.ts";
import { capital, docComment, schemaType } from "./output.ts";

/** The input of a call as TypeScript text, and whether the call works without it. */
export interface Input {
  text: string;
  optional: boolean;
}

export interface InputOptions {
  /**
   * Where a call's company comes from: the call must name it (`company` operations on the unbound client), the client
   * is bound to it (so that a path id may be left out), or it stands in the path, or nowhere.
   */
  company: "named by the call" | "bound" | "in the path";
}

export function inputOf(operation: Operation, { company }: InputOptions): Input {
  const bound = company === "bound" && operation.companyPathParameter !== undefined;
  const text = bound ? boundInputName(operation) : inputName(operation);
  if (company === "named by the call") return { text: `${text} & call.NameTheCompany`, optional: false };
  return { text, optional: paramsOf(operation, bound).optional && !operation.body?.required };
}

/** The interfaces of an operation's input and of its success, which editors show and lead to. */
export function printOperationTypes(operation: Operation): string {
  const bound =
    operation.companyPathParameter === undefined ? [] : [printInput(operation, boundInputName(operation), true)];
  return [
    printInput(operation, inputName(operation), false),
    ...bound,
    printSearchBody(operation),
    printResult(operation),
  ].join("");
}

/** The type of an operation's success. */
export function resultType(operation: Operation): string {
  if (operation.response === "none") return "undefined";
  return operation.response === "file" ? "Blob" : `${capital(operation.id)}Result`;
}

/** The name of the type that has an operation's parameters of one place. */
export function parametersOf(place: string): string {
  return `${capital(place)}Of`;
}

function inputName({ id }: Operation): string {
  return `${capital(id)}Input`;
}

function boundInputName(operation: Operation): string {
  return `Bound${inputName(operation)}`;
}

function printInput(operation: Operation, name: string, bound: boolean): string {
  const doc = docComment(documentationOf(operation));
  const params = paramsOf(operation, bound);
  const members = [
    ...(params.text === "{}" ? [] : [`${doc}\n${member("params", params.text, params.optional)}`]),
    ...(operation.response === "file" ? [member("parseAs", "call.FileFormat", true)] : []),
    ...(operation.body ? [`${doc}\n${member("body", bodyType(operation), !operation.body.required)}`] : []),
  ];
  return `${doc}\nexport interface ${name} {\n${members.map((text) => `${text};\n`).join("")}}\n`;
}

function printResult(operation: Operation): string {
  const { response, id, summary } = operation;
  if (typeof response === "string") return "";
  const doc = docComment(`What \`${operation.key}\` returns: ${summary}.`);
  const name = `${capital(id)}Result`;
  return response.isObject
    ? `${doc}\nexport interface ${name} extends ${schemaType(response.json)} {}\n`
    : `${doc}\nexport type ${name} = ${schemaType(response.json)};\n`;
}

function bodyType(operation: Operation): string {
  const { body, id } = operation;
  return rowOf(operation) === undefined ? schemaType(body?.type ?? "") : `${capital(id)}Body`;
}

function rowOf({ paging, exportedRow }: Operation): string | undefined {
  return paging?.row ?? exportedRow;
}

/**
 * The body of a search, which names the fields of its rows. That of its export has nothing else of its own, and extends
 * the body that exports share.
 */
function printSearchBody(operation: Operation): string {
  const { body, exportedRow, id, key } = operation;
  const row = rowOf(operation);
  if (!body || row === undefined) return "";
  const members = body.members.flatMap(({ name, required, doc }) => {
    const type = `${schemaType(body.type)}[${JSON.stringify(name)}]`;
    const field = {
      orderBy: "call.FieldOf<ROW>",
      filter: `call.By<ROW, ${type}>`,
      pagination: `call.By<ROW, ${type}>`,
    }[name];
    if (exportedRow !== undefined && field === undefined) return [];
    const comment = doc ? `${docComment(doc)}\n` : "";
    return `${comment}${member(JSON.stringify(name), field?.replace("ROW", schemaType(row)) ?? type, !required)};\n`;
  });
  const doc = docComment(`The body of \`${key}\`.`);
  const shared = exportedRow === undefined ? "" : ` extends ${schemaType(body.type)}`;
  return `${doc}\nexport interface ${capital(id)}Body${shared} {\n${members.join("")}}\n`;
}

/** One that is optional may also be undefined, under `exactOptionalPropertyTypes` too. */
function member(name: string, type: string, optional: boolean): string {
  return optional ? `${name}?: ${type} | undefined` : `${name}: ${type}`;
}

/** The `params` of a call without its Company ID header and query, which the client or the call's own type carries. */
function paramsOf(operation: Operation, bound: boolean): { text: string; optional: boolean } {
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const fields = parameters.map(({ name, required, doc }) => {
      const optional = place === "path" ? bound && name === operation.companyPathParameter : !required;
      const type = `${parametersOf(place)}<${JSON.stringify(operation.id)}>[${JSON.stringify(name)}]`;
      const comment = doc ? `${docComment(doc)}\n` : "";
      return { optional, text: `${comment}${member(JSON.stringify(name), type, optional)};\n` };
    });
    const optional = fields.every((field) => field.optional);
    return [{ optional, text: member(place, `{\n${fields.map(({ text }) => text).join("")}}`, optional) }];
  });
  return {
    text: places.length > 0 ? `{ ${places.map(({ text }) => text).join("; ")} }` : "{}",
    optional: places.every(({ optional }) => optional),
  };
}
