import type { Place } from "./place.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export interface FoundOperation {
  /** Method and path, as in `POST /api/companies/search`. */
  key: string;
  method: string;
  operation: Place;
  parameters: Place[];
}

/** Every operation of an OpenAPI document, with the parameters of its path included. */
export function operationsOf(document: Place): FoundOperation[] {
  return document.entries("paths").flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item.below(method);
      if (!operation) return [];
      // an operation's own parameter takes the place of its path's
      const parameters = new Map<string, Place>();
      for (const [, parameter] of [...item.entries("parameters"), ...operation.entries("parameters")]) {
        parameters.set(`${parameter.text("in")} ${parameter.text("name")}`, parameter);
      }
      const key = `${method.toUpperCase()} ${path}`;
      return [{ key, method, operation, parameters: [...parameters.values()] }];
    }),
  );
}
