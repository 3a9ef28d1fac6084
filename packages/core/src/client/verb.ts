import type { Hint } from "@keepnet/openapi/call";
import type { CallOptions, ParseAs, Parsed } from "./call-options.ts";
import type { Result } from "./result.ts";

interface AnyCall {
  readonly init: unknown;
  readonly data: unknown;
  readonly error: unknown;
  readonly hint: Hint<string>;
}

type Calls<Map> = { readonly [Path in keyof Map]: AnyCall };

/**
 * One HTTP verb of a client: every call with its input, then the calls that work without any. The last overload fits no
 * call at all; it is there so that a call without its input, or of an operation that this client refuses, is reported
 * with the reason. The overloads differ in their number of arguments, so an error speaks of the one that was meant.
 */
export interface Verb<All extends Calls<All>, WithoutInput extends Calls<WithoutInput>> {
  <Path extends keyof All, As extends ParseAs = "json">(
    path: Path,
    init: All[Path]["init"] & CallOptions<As>,
  ): Promise<Result<Parsed<All[Path]["data"]>[As], All[Path]["error"]>>;
  <Path extends keyof WithoutInput>(
    path: Path,
  ): Promise<Result<WithoutInput[Path]["data"], WithoutInput[Path]["error"]>>;
  <Path extends keyof All>(path: Path & All[Path]["hint"]): Promise<never>;
}
