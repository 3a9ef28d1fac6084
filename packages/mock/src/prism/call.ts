import type { HttpRequest } from "../exchange.ts";
import { valuesOf } from "../router/target.ts";
import type { Operation } from "./operations.ts";

/** A request whose operation is known. */
export interface Call {
  readonly operation: Operation;
  readonly request: HttpRequest;
  /** The request's path, encoded so that Prism reads the same parameters from it. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The company that the call runs in, by header, query or path. */
export function companyOf({ operation, request, path, query }: Call): string | undefined {
  const segment = operation.path.split("/").indexOf(`{${operation.companyPathParameter}}`);
  return request.headers["x-keepnet-company-id"] ?? valuesOf(query, "companyId")[0] ?? path.split("/")[segment];
}
