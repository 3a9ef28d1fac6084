import type { IHttpRequest, IHttpResponse } from "@stoplight/prism-http";
import { validateInput, validateOutput, validateSecurity } from "@stoplight/prism-http/dist/validator/index.js";
import { validate as validatePath } from "@stoplight/prism-http/dist/validator/validators/path.js";
import { validate as validateQuery } from "@stoplight/prism-http/dist/validator/validators/query.js";
import { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js";
import type { Operation } from "./operations.ts";
import type { Diagnostic } from "./violations.ts";

/** The Either of fp-ts, which Prism's validators return. */
type Validated = { readonly _tag: "Left"; readonly left: Diagnostic[] } | { readonly _tag: "Right" };

interface Reduced {
  readonly withQuery: Operation;
  readonly withoutQuery: Operation;
}

const reducedOperations = new WeakMap<Operation, Reduced>();

/** What Prism finds wrong with a request. @param path - the decoded parameters of its path */
export function validateRequest(
  operation: Operation,
  input: IHttpRequest,
  path: Readonly<Record<string, string>>,
): Diagnostic[] {
  const found = [
    ...diagnosticsOf(validateSecurity({ resource: operation, element: input })),
    ...diagnosticsOf(validateInput({ resource: reduced(operation, input), element: input })),
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

/**
 * The operation without its path parameters: Prism would match the path against its template again, which is slow. Also
 * without its query parameters where the request has none: what Prism finds then is the same each time, mostly nothing.
 */
function reduced(operation: Operation, { url }: IHttpRequest): Operation {
  let known = reducedOperations.get(operation);
  if (known === undefined) {
    known = reduce(operation);
    reducedOperations.set(operation, known);
  }
  return Object.keys(url.query ?? {}).length > 0 ? known.withQuery : known.withoutQuery;
}

function reduce(operation: Operation): Reduced {
  const { path: _path, ...request } = operation.request ?? {};
  const { query, ...others } = request;
  const withQuery = { ...operation, ...(operation.request && { request }) };
  if (query === undefined) return { withQuery, withoutQuery: withQuery };
  const found = diagnosticsOf(validateQuery({}, query, ValidationContext.Input, bundledOf(operation)));
  return { withQuery, withoutQuery: found.length > 0 ? withQuery : { ...operation, request: others } };
}

/** Where Prism keeps the schemas that refer to themselves. */
export function bundledOf(operation: Operation): unknown {
  return (operation as { readonly __bundled__?: unknown }).__bundled__;
}
