import type { Views } from "@keepnet/openapi/views";
import type { CallOptions, Parsed } from "../client/call-options.ts";
import type { CallsWith, Member, Offered, ViewName } from "../client/calls.ts";
import type { MethodName } from "../client/method.ts";
import type { Payload } from "../envelope/unwrap.ts";
import type { ParseAs } from "../transport/body.ts";

/** The methods of operations that read. Whether a POST operation reads is known only at run time. */
export type ReadMethod = "GET" | "POST";

export type WriteMethod = Exclude<MethodName, "GET">;

/** The paths of a kind of client. */
export type PathOf<View extends ViewName, Method extends MethodName> = keyof CallsWith<View, Method> & string;

/** A member of an operation's entry in its view: `init` or `data`. */
export type MemberOf<View extends ViewName, Method extends MethodName, Path, Name extends string> = Member<
  Offered<Views[View][Method], Path>,
  Name
>;

/** The payload of an operation's success. */
export type PayloadOf<View extends ViewName, Method extends MethodName, Path, As extends ParseAs = "json"> = Payload<
  Parsed<MemberOf<View, Method, Path, "data">>[As]
>;

/** The call options that a query's key cannot hold. */
export type NotInQueries = "bodySerializer" | "headers" | "middleware" | "querySerializer" | "signal";

/** Options of a query's call, besides its `params` and `body`. */
export type QueryCallOptions<As extends ParseAs = "json"> = Omit<CallOptions<As>, NotInQueries>;
