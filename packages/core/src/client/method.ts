import type { ParseAs } from "../transport/body.ts";
import type { CallOptions, Parsed } from "./call-options.ts";
import type { InitOf, MethodCalls, Offered, OfferedPath, PathWithoutInput } from "./calls.ts";
import type { Result } from "./result.ts";

/** The HTTP methods that every client has as functions. */
export const methods = ["DELETE", "GET", "PATCH", "POST", "PUT"] as const;

export type MethodName = (typeof methods)[number];

declare const client: unique symbol;

/**
 * One HTTP method of a client: a call with its input, and a call that needs none. Each has one signature, so that the
 * compiler reports a mistake once, in a sentence that says what to do. `Path` is any string, because checking an input
 * against the inputs of every path is slow. So the last signature, which fits no call, lists the paths for completion.
 */
export interface Method<Calls extends MethodCalls> {
  /** The kind of client, which the compiler compares before the signatures. It does not exist at run time. */
  readonly [client]: Calls["client"];
  <Path extends string, As extends ParseAs = "json">(
    path: OfferedPath<Calls, Path>,
    init: InitOf<Calls, Path> & CallOptions<As>,
  ): Promise<Result<Parsed<Offered<Calls, Path>["data"]>[As], Offered<Calls, Path>["error"]>>;
  <Path extends string>(
    path: PathWithoutInput<Calls, Path>,
  ): Promise<Result<Offered<Calls, Path>["data"], Offered<Calls, Path>["error"]>>;
  (path: keyof Calls["calls"], init: never, completion: never): never;
}
