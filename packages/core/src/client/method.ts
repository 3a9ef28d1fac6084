import type { Hint } from "@keepnet/openapi/call";
import type { ParseAs } from "../transport/body.ts";
import type { CallOptions, Parsed } from "./call-options.ts";
import type { Result } from "./result.ts";

/** The HTTP methods that every client has as functions. */
export const methods = ["DELETE", "GET", "PATCH", "POST", "PUT"] as const;

export type MethodName = (typeof methods)[number];

interface AnyCall {
  readonly init: unknown;
  readonly data: unknown;
  readonly error: unknown;
  readonly hint: Hint<string>;
}

type Calls<Map> = { readonly [Path in keyof Map]: AnyCall };

/**
 * One HTTP method of a client: first every call with its input, then the calls that need no input. The last overload
 * fits no call. It makes the compiler report the reason when a call lacks its input, or when this client refuses the
 * operation. The overloads differ in their number of arguments, so an error refers to the right one.
 */
export interface Method<All extends Calls<All>, WithoutInput extends Calls<WithoutInput>> {
  <Path extends keyof All, As extends ParseAs = "json">(
    path: Path,
    init: All[Path]["init"] & CallOptions<As>,
  ): Promise<Result<Parsed<All[Path]["data"]>[As], All[Path]["error"]>>;
  <Path extends keyof WithoutInput>(
    path: Path,
  ): Promise<Result<WithoutInput[Path]["data"], WithoutInput[Path]["error"]>>;
  <Path extends keyof All>(path: Path & All[Path]["hint"]): Promise<never>;
}
