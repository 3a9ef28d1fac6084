import type { Place } from "./place.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export interface FoundOperation {
  /** Method and path, as in `POST /api/companies/search`. */
  key: string;
  method: string;
  operation: Place;
  /** By place and name, as in `path.resourceId`. Names of headers are in lower case, for their case means nothing. */
  parameters: Map<string, Place>;
}

/** Every operation of an OpenAPI document, with the parameters of its path included. */
export function operationsOf(document: Place): FoundOperation[] {
  return document.entries("paths").flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item.below(method);
      if (!operation) return [];
      // an operation's own parameter takes the place of its path's
      const declared = [...item.entries("parameters"), ...operation.entries("parameters")];
      const parameters = new Map(declared.map(([, parameter]) => [pathOf(parameter), parameter]));
      return [{ key: `${method.toUpperCase()} ${path}`, method, operation, parameters }];
    }),
  );
}

function pathOf(parameter: Place): string {
  const path = `${parameter.text("in")}.${parameter.text("name")}`;
  return path.startsWith("header.") ? path.toLowerCase() : path;
}
