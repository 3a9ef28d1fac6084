import type { operations, paths } from "@keepnet/openapi";

type Method = "get" | "put" | "post" | "delete" | "patch";
type NameOf<Path extends keyof paths & string> = {
  [M in Method]: paths[Path] extends { readonly [Name in M]: object } ? `${Uppercase<M>} ${Path}` : never;
}[Method];

/** An operation of the API: its method and path, as in `POST /api/companies/search`, or its `operationId`. */
export type OperationName = { [Path in keyof paths & string]: NameOf<Path> }[keyof paths & string] | keyof operations;

/** A response of a test's own. */
export interface MockResponse {
  /** From 200 to 599. Default: 200. */
  readonly status?: number | undefined;
  /** Default: the `Content-Type` of the body. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Text and bytes (`Uint8Array`) go out as they are, what JSON can hold as JSON. Default: no body. */
  readonly body?: unknown;
}

/** A response, or a function that makes one of the request; undefined leaves the request to the mock. */
export type Responder =
  | MockResponse
  | ((request: Request) => MockResponse | undefined | Promise<MockResponse | undefined>);

/** The responses of a test. */
export interface Responses {
  /** Those that are still to be given, the last one first. */
  list(): KeptResponse[];
  /** Takes all of them away. */
  clear(): void;
}

/** A response as it is kept. */
export interface KeptResponse {
  /** As it was given. */
  readonly operation: string;
  readonly response: Responder;
  /** For how many requests more, those that a function leaves to the mock not counted. Absent: for all. */
  readonly times?: number;
}
