/**
 * A request as the mock received it, and its response. Tokens, passwords and secrets are replaced by `[redacted]`
 * wherever a header, a parameter, a field or a member has a name that says so.
 */
export interface ReceivedRequest {
  /** Counts the requests from 0 in the order of their responses, forgotten ones too; -1 for a call under `/__mock`. */
  readonly sequence: number;
  readonly method: string;
  /** The path without the query, as received: neither decoded nor normalized. */
  readonly path: string;
  /** The path with the query, as received. */
  readonly url: string;
  /** Header names are in lower case; repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The value of a valid JSON body, parsed each time that it is read; the text of any other, and of one that is larger
   * or deeper than the mock reads; undefined when there was none.
   */
  readonly body: unknown;
  /** The body, byte by byte. Empty when it was larger than the mock accepts. */
  readonly bytes: Uint8Array;
  /** The Company ID that a header names, `X-KEEPNET-Company-Id` before others, else the query. */
  readonly companyId?: string;
  /** The document's name of the operation; absent when none matched. */
  readonly operationId?: string;
  /** The status of the response; 0 when a fault dropped the connection. */
  readonly status: number;
  /** Why it was refused, in the words of the response; absent for a success. */
  readonly reason?: string;
  /** What was ignored in it, in the words of the response's header `x-keepnet-mock-warning`; absent for nothing. */
  readonly warning?: string;
  /** From the request's last byte to the first of the response, in milliseconds. */
  readonly durationMs: number;
  /**
   * The same with its secrets, for a test that has to see one. It is no part of what is printed or made into JSON.
   *
   * @example
   * ```ts
   * import { createMock } from "@keepnet/mock";
   *
   * await using mock = await createMock();
   * await mock.fetch("http://127.0.0.1/api/roles", { headers: { authorization: "Bearer my-token" } });
   * console.log(mock.requests[0]?.unredacted().headers.authorization); // Bearer my-token
   * ```
   */
  readonly unredacted: () => UnredactedRequest;
}

/** A request with the tokens, passwords and secrets that its sender put in it. */
export type UnredactedRequest = Omit<ReceivedRequest, "unredacted">;
