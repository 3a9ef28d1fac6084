import type { CompanyRemedy, InputWith } from "@keepnet/openapi/call";
import type { Views } from "@keepnet/openapi/views";
import type { MethodCalls, Offered, ViewName } from "./calls.ts";
import type { MethodName } from "./method.ts";

/** What the compiler prints where a call has no path or input that fits. */
export type Remedy<Calls extends MethodCalls, Path> = Path extends keyof Calls["refused"]
  ? RefusedText<Calls, Path>
  : Path extends keyof Calls["calls"]
    ? Offered<Calls, Path>["init"] extends InputWith<CompanyRemedy>
      ? CompanyRemedy
      : "This operation needs input: pass { params, body } as the second argument."
    : Path extends CalledPath<ViewOf<Calls>>
      ? `This path has another method: call ${NamesOf<ViewOf<Calls>, Path>}.`
      : Unknown<keyof Calls["calls"] & string, Path & string>;

/**
 * The same for a function that takes some of a client's operations: the known paths, of operations with these methods.
 * `Other` is for an operation that the client has and the function does not take.
 */
export type HelperRemedy<
  View extends ViewName,
  Names extends MethodName,
  Known extends string,
  Path,
  Other extends string,
> = [RefusedWith<View, Names, Path>] extends [never]
  ? Path extends CalledPath<View>
    ? Other
    : Unknown<Known, Path & string>
  : RefusedWith<View, Names, Path>;

type RefusedText<Calls extends MethodCalls, Path> = Path extends keyof Calls["refused"]
  ? Calls["refused"][Path] extends { readonly init: infer Text extends string }
    ? Text
    : never
  : never;

type RefusedWith<View extends ViewName, Names extends MethodName, Path> = {
  [Name in Names]: RefusedText<Views[View][Name], Path>;
}[Names];

/** The kind of client that has these calls. */
type ViewOf<Calls extends MethodCalls> = {
  [View in ViewName]: Calls["client"] extends Views[View]["GET"]["client"] ? View : never;
}[ViewName];

/** The methods of a path. */
type NamesOf<View extends ViewName, Path> = {
  [Name in MethodName]: Path extends keyof Views[View][Name]["calls"] ? Name : never;
}[MethodName];

type CalledPath<View extends ViewName> = { [Name in MethodName]: keyof Views[View][Name]["calls"] }[MethodName];

type Unknown<Known extends string, Path extends string> = string extends Path
  ? "Write the path as the document does, and pass its ids in params: { path }."
  : NotOffered<Nearest<Known, Path>>;

type NotOffered<Near extends string> = [Near] extends [never]
  ? "This client has no operation with this method and path. See the list of operations, or call client.request()."
  : `This client has no operation with this method and path. Did you mean "${Near}"?`;

/**
 * The paths that are spelled as a path but for case and the slashes around it. Otherwise those that differ in one segment:
 * in its end; by having a parameter there; and in all but its first letters.
 */
type Nearest<Known extends string, Path extends string> = First<
  [
    { [Candidate in Known]: Lowercase<Candidate> extends Respelled<Lowercase<Path>> ? Candidate : never }[Known],
    Similar<Known, Path, "end">,
    Similar<Known, Path, "parameter">,
    Similar<Known, Path, "middle">,
    Similar<Known, Path, "letter">,
  ]
>;

type First<Tiers> = Tiers extends [infer Tier, ...infer Rest] ? ([Tier] extends [never] ? First<Rest> : Tier) : never;

type Respelled<Path extends string> = Path extends `${infer Start}/`
  ? Respelled<Start>
  : Path | `/${Path}` | `/api${Path}`;

type Similar<Known extends string, Path extends string, Difference extends keyof Alike<string>> = {
  [Candidate in Known]: Candidate extends OneOff<Path, Difference> ? SameLength<Candidate, Path> : never;
}[Known];

type OneOff<Path extends string, Difference extends keyof Alike<string>> = Path extends `${infer Segment}/${infer Rest}`
  ? `${Alike<Segment>[Difference]}/${Rest}` | `${Segment}/${OneOff<Rest, Difference>}`
  : Alike<Path>[Difference];

/** What may stand instead of a segment. */
interface Alike<Segment extends string> {
  end: Segment extends `${Start<Segment>}${infer Rest}` ? `${Start<Segment>}${Start<Rest>}${string}` : never;
  parameter: `{${string}}`;
  middle: `${Start<Segment>}${string}`;
  letter: Segment extends `${infer Letter}${string}` ? `${Letter}${string}` : string;
}
/** Its first four letters. */
type Start<Segment extends string> = Segment extends `${infer A}${infer B}${infer C}${infer D}${string}`
  ? `${A}${B}${C}${D}`
  : never;

/** The candidate, if it has as many segments as the path. */
type SameLength<Candidate extends string, Path extends string> =
  Slashes<Candidate> extends Slashes<Path> ? Candidate : never;

type Slashes<Path extends string> = Path extends `${string}/${infer Rest}` ? `/${Slashes<Rest>}` : "";
