import { type Annotations, annotationsOf } from "./annotations.ts";
import { type CompanyChannels, companyChannelsOf } from "./company-channels.ts";
import type { Place } from "./place.ts";

/** The methods that OpenAPI has for a path, in its order. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

/** The methods that the clients have. The lint refuses operations of any other. */
export const clientMethods = ["get", "put", "post", "delete", "patch"] as const satisfies readonly Method[];
export type ClientMethod = (typeof clientMethods)[number];

/** An operation of a document, read once. */
export interface Operation<Location = string> {
  /** Method and path, as in `POST /api/companies/search`. */
  readonly key: string;
  readonly method: Method;
  readonly path: string;
  readonly place: Place<Location>;
  /** By place and name, as in `path.resourceId`. Names of headers are in lower case, for their case means nothing. */
  readonly parameters: ReadonlyMap<string, Place<Location>>;
  readonly annotations: Annotations;
  readonly companyChannels: CompanyChannels;
}

/** Every operation of a document, in the document's order, with the parameters of its path included. */
export function operationsOf<Location>(document: Place<Location>): Operation<Location>[] {
  return document.entries("paths").flatMap(([path, item]) => operationsOfPath(path, item));
}

/** The operations of one path item. */
export function operationsOfPath<Location>(path: string, item: Place<Location>): Operation<Location>[] {
  return methods.flatMap((method) => {
    const place = item.below(method);
    if (!place) return [];
    // an operation's own parameter takes the place of its path's
    const declared = [...item.entries("parameters"), ...place.entries("parameters")];
    const parameters = new Map(declared.map(([, parameter]) => [nameOf(parameter), parameter]));
    return [
      {
        key: `${method.toUpperCase()} ${path}`,
        method,
        path,
        place,
        parameters,
        annotations: annotationsOf(method, place),
        companyChannels: companyChannelsOf(parameters.values(), place),
      },
    ];
  });
}

function nameOf<Location>(parameter: Place<Location>): string {
  const name = `${parameter.text("in")}.${parameter.text("name")}`;
  return name.startsWith("header.") ? name.toLowerCase() : name;
}
