import type { components, operations } from "@keepnet/openapi";

export type Schemas = components["schemas"];
export type OperationId = keyof operations;

type Parameters<Id extends OperationId> = operations[Id]["parameters"];
type Present<T> = [NonNullable<T>] extends [never] ? Record<never, never> : NonNullable<T>;

export type PathOf<Id extends OperationId> = Parameters<Id> extends { path?: infer P } ? Present<P> : never;
export type QueryOf<Id extends OperationId> = Parameters<Id> extends { query?: infer Q } ? Present<Q> : never;

/** The request's body as a handler gets it: JSON as its documented type, a multipart form as `FormData`. */
export type BodyOf<Id extends OperationId> =
  NonNullable<operations[Id]["requestBody"]> extends { content: infer Content }
    ? Content extends { "application/json": infer Json }
      ? Json
      : FormData
    : undefined;

type Responses<Id extends OperationId> = operations[Id]["responses"];
type SuccessStatus<Id extends OperationId> = Extract<keyof Responses<Id>, 200 | 201>;
type Content<Response> = Response extends { content: infer C } ? C : never;

/** What a handler returns: the documented JSON of the operation's success, or a file's bytes with their headers. */
export type SuccessOf<Id extends OperationId> =
  Content<Responses<Id>[SuccessStatus<Id>]> extends { "application/json": infer Json } ? Json : File;
