import type { Operation } from "./operation.ts";
import { capital, schemaType } from "./output.ts";

/** The input of a call as TypeScript text, and whether the call works without it. */
export interface Input {
  text: string;
  /** The same for a paged call, where the client fills in what a body leaves out. */
  pagedText: string;
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
  const params = paramsOf(operation, company === "bound");
  const body = operation.body && { type: schemaType(operation.body.type), optional: !operation.body.required };
  const named = company === "named by the call";
  const base = named ? `call.NameTheCompanyOrUseForCompany<${params.text}>` : "";
  const members = named || params.text === "{}" ? [] : [member("params", params.text, params.optional)];
  if (operation.response === "file") members.push(member("parseAs", "call.FileFormat", true));
  const bodyMember = body && member("body", body.type, body.optional);
  return {
    text: join(base, bodyMember ? [...members, bodyMember] : members),
    pagedText: join(base, body ? [...members, member("body", `Partial<${body.type}>`, true)] : members),
    optional: !named && params.optional && (body?.optional ?? true),
  };
}

/** One that is optional may also be undefined, under `exactOptionalPropertyTypes` too. */
function member(name: string, type: string, optional: boolean): string {
  return optional ? `${name}?: ${type} | undefined` : `${name}: ${type}`;
}

function join(base: string, members: string[]): string {
  const literal = members.length > 0 ? `{ ${members.join("; ")} }` : "";
  return [base, literal].filter(Boolean).join(" & ") || "{}";
}

/** The `params` of a call without its Company ID header and query, which the client or the call's own type carries. */
function paramsOf(operation: Operation, bound: boolean): { text: string; optional: boolean } {
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const fields = parameters.map(({ name, required }) => {
      const optional = place === "path" ? bound && name === operation.companyPathParameter : !required;
      const type = `${parametersOf(place)}<${JSON.stringify(operation.id)}>[${JSON.stringify(name)}]`;
      return { optional, text: member(JSON.stringify(name), type, optional) };
    });
    const optional = fields.every((field) => field.optional);
    return [{ optional, text: member(place, `{ ${fields.map(({ text }) => text).join("; ")} }`, optional) }];
  });
  return {
    text: places.length > 0 ? `{ ${places.map(({ text }) => text).join("; ")} }` : "{}",
    optional: places.every(({ optional }) => optional),
  };
}

/** The name of the type that has an operation's parameters of one place. */
export function parametersOf(place: string): string {
  return `${capital(place)}Of`;
}
