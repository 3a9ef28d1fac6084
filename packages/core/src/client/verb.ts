import type { Hint } from "@keepnet/openapi/call";
import type { CallOptions, Parsed, ParseAs } from "./call-options.ts";
import type { Result } from "./result.ts";

interface AnyCall {
  readonly init: unknown;
  readonly data: unknown;
  readonly error: unknown;
  readonly hint: Hint<string>;
}

type Calls<Map> = { readonly [Path in keyof Map]: AnyCall };

/**
 * One HTTP verb of a client: first the calls that work without input, then all calls with it. The last overload fits no
 * call at all; it is there so that a call without its input, or of an operation that this client refuses, is reported
 * with the reason.
 */
export interface Verb<WithoutInput extends Calls<WithoutInput>, All extends Calls<All>> {
  <Path extends keyof WithoutInput, As extends ParseAs = "json">(
    path: Path,
    init?: WithoutInput[Path]["init"] & CallOptions<As>,
  ): Promise<Result<Parsed<WithoutInput[Path]["data"]>[As], WithoutInput[Path]["error"]>>;
  <Path extends keyof All, As extends ParseAs = "json">(
    path: Path,
    init: All[Path]["init"] & CallOptions<As>,
  ): Promise<Result<Parsed<All[Path]["data"]>[As], All[Path]["error"]>>;
  <Path extends keyof All>(path: Path & All[Path]["hint"]): Promise<never>;
}
