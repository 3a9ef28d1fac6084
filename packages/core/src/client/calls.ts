import type { Hint, NameTheCompany } from "@keepnet/openapi/call";
import type { Views } from "@keepnet/openapi/views";
import type { MethodName } from "./method.ts";
import type { Remedy } from "./remedies.ts";

/** The kinds of client. */
export type ViewName = keyof Views;

/** What a kind of client offers with one method, by path. */
export interface MethodCalls {
  /** The kind of client, as text. First, because the compiler reports the first difference between two clients. */
  readonly client: string;
  readonly calls: object;
  readonly withoutInput: object;
  readonly refused: object;
}

/** The call of a path; `never` for a path that is not offered. */
export type Offered<Calls extends MethodCalls, Path> = Extract<Calls["calls"][Path & keyof Calls["calls"]], AnyCall>;

interface AnyCall {
  readonly init: unknown;
  readonly data: unknown;
  readonly error: unknown;
}

/** The input of a call. Nothing is expected for a path that is not offered: the path is the mistake then. */
export type InitOf<Calls extends MethodCalls, Path> = Path extends keyof Calls["calls"]
  ? Offered<Calls, Path>["init"]
  : unknown;

/** A path that needs no input. Any other is a type that no text has, so that completion does not offer the sentence. */
export type PathWithoutInput<Calls extends MethodCalls, Path> = Path extends keyof Calls["withoutInput"]
  ? Path
  : Hint<Remedy<Calls, Path>>;

/** A path that is offered, with or without input. */
export type OfferedPath<Calls extends MethodCalls, Path> = Path extends keyof Calls["calls"]
  ? Path
  : Hint<Remedy<Calls, Path>>;

/** The calls of a kind of client with one method, by path. */
export type CallsWith<View extends ViewName, Name extends MethodName> = Views[View][Name]["calls"];

/** A member of a call or a paged operation, such as `init`. */
export type Member<Entry, Name extends string> = Entry extends { readonly [Key in Name]: infer Value } ? Value : never;

/** An input without some members. One that must name its company still says so in the compiler's message. */
export type Without<Init, Names extends string> = (Init extends NameTheCompany ? NameTheCompany : unknown) &
  Omit<Init, Names>;

declare const listed: unique symbol;

/**
 * The default of a type parameter for a path: while a call's path is still being written, an editor offers these paths.
 * A path that is written is inferred, and the default is not used.
 */
export type Listed<Paths extends string> = Paths | ListMark;

/** Whether it is the default, and not a path. */
export type IsListed<Path> = string extends Path ? false : ListMark extends Path ? true : false;

type ListMark = string & { readonly [listed]: never };
