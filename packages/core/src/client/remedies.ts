import type { CompanyRemedy, InputWith } from "@keepnet/openapi/call";
import type { MethodCalls, Offered } from "./calls.ts";

/** What the compiler prints where a call has no path or input that fits. */
export type Remedy<Calls extends MethodCalls, Path> = Path extends keyof Calls["refused"]
  ? Calls["refused"][Path] extends { readonly init: infer Text extends string }
    ? Text
    : never
  : Path extends keyof Calls["calls"]
    ? Offered<Calls, Path>["init"] extends InputWith<CompanyRemedy>
      ? CompanyRemedy
      : "This operation needs input: pass { params, body } as the second argument."
    : Unknown<Nearest<keyof Calls["calls"] & string, Path & string>>;

type Unknown<Near extends string> = [Near] extends [never]
  ? "This client has no operation with this method and path. See the list of operations, or call client.request()."
  : `This client has no operation with this method and path. Did you mean "${Near}"?`;

/** The paths that differ from a path in one segment: one that begins with the same letter, or a parameter. */
type Nearest<Known extends string, Path extends string> = {
  [Candidate in Known]: Candidate extends OneOff<Path> ? SameLength<Candidate, Path> : never;
}[Known];

type OneOff<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? `${Similar<First>}/${Rest}` | `${First}/${OneOff<Rest>}`
  : Similar<Path>;

type Similar<Segment extends string> =
  | `{${string}}`
  | (Segment extends `${infer Letter}${string}` ? `${Letter}${string}` : string);

/** The candidate, if it has as many segments as the path. */
type SameLength<Candidate extends string, Path extends string> =
  Slashes<Candidate> extends Slashes<Path> ? Candidate : never;

type Slashes<Path extends string> = Path extends `${string}/${infer Rest}` ? `/${Slashes<Rest>}` : "";
