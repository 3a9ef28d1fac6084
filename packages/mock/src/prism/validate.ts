import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { validate as validatePath } from "@stoplight/prism-http/dist/validator/validators/path.js";
import { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";
import type { Operation } from "./operations.ts";
import type { Diagnostic } from "./violations.ts";

/** The Either of fp-ts, which Prism's validators return. */
type Validated = { readonly _tag: "Left"; readonly left: Diagnostic[] } | { readonly _tag: "Right" };

const withoutPaths = new WeakMap<Operation, Operation>();

/** What Prism finds wrong with a request. @param path - the decoded parameters of its path */
export function validateRequest(
  operation: Operation,
  input: IHttpRequest,
  path: Readonly<Record<string, string>>,
): Diagnostic[] {
  const found = [
    ...diagnosticsOf(validateSecurity({ resource: operation, element: input })),
    ...diagnosticsOf(validateInput({ resource: withoutPath(operation), element: input })),
  ];
  const parameters = operation.request?.path;
  if (parameters === undefined) return found;
  return [...found, ...diagnosticsOf(validatePath(path, parameters, ValidationContext.Input, bundledOf(operation)))];
}

/** What Prism finds wrong with a response. */
export function validateResponse(operation: Operation, output: IHttpResponse): Diagnostic[] {
  return diagnosticsOf(validateOutput({ resource: operation, element: output }));
}

function diagnosticsOf(validated: Validated): Diagnostic[] {
  return validated._tag === "Left" ? validated.left : [];
}

/** The operation without its path parameters: Prism would match the path against its template again, which is slow. */
function withoutPath(operation: Operation): Operation {
  const known = withoutPaths.get(operation);
  if (known !== undefined) return known;
  const { path: _path, ...request } = operation.request ?? {};
  const reduced = { ...operation, ...(operation.request && { request }) };
  withoutPaths.set(operation, reduced);
  return reduced;
}

/** Where Prism keeps the schemas that refer to themselves. */
export function bundledOf(operation: Operation): unknown {
  return (operation as { readonly __bundled__?: unknown }).__bundled__;
}
