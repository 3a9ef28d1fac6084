import type { HttpRequest } from "../exchange.ts";
import type { Operation } from "./operations.ts";

/** A request whose operation is known. */
export interface Call {
  readonly operation: Operation;
  readonly request: HttpRequest;
  /** The request's path, encoded so that Prism reads the same parameters from it. */
  readonly path: string;
  readonly query: URLSearchParams;
}
