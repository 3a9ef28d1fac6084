import type { Views } from "@keepnet/openapi/views";
import type { MethodName } from "./method.ts";

/** The kinds of client. */
export type ViewName = keyof Views;

/** The calls of a kind of client with one method, by path, including those that it refuses with a remedy. */
export type CallsWith<View extends ViewName, Name extends MethodName> = Views[View][Name]["all"];

/** The call of a path; `never` for a path without one. */
export type CallAt<View extends ViewName, Name extends MethodName, Path> = Path extends keyof Views[View][Name]["all"]
  ? Views[View][Name]["all"][Path]
  : never;

/** A member of a call or a paged operation, such as `init`. */
export type Member<Entry, Name extends string> = Entry extends { readonly [Key in Name]: infer Value } ? Value : never;
