import { expectTypeOf, test } from "vitest";
import {
  type AnyKeepnetError,
  type AuthenticationError,
  type BadRequestError,
  isKeepnetError,
  type KeepnetErrorCode,
  type NotFoundError,
  type RateLimitError,
  type ScopeError,
  type ServerError,
} from "../../src/index.ts";

declare const caught: unknown;

test("an error narrows by its code to its class and status", () => {
  if (!isKeepnetError(caught)) return;
  if (caught.code === "rate_limited") expectTypeOf(caught).toEqualTypeOf<RateLimitError>();
  if (caught.code === "bad_request") expectTypeOf(caught).toEqualTypeOf<BadRequestError>();
  if (caught.code === "server_error") expectTypeOf(caught).toEqualTypeOf<ServerError>();
  if (caught.code === "invalid_scope") expectTypeOf(caught).toEqualTypeOf<ScopeError>();
  if (caught.code === "not_found") expectTypeOf(caught).toEqualTypeOf<NotFoundError>();
});

test("the union of the classes has every code, and no other", () => {
  if (!isKeepnetError(caught)) return;
  expectTypeOf(caught.code).toEqualTypeOf<KeepnetErrorCode>();
  expectTypeOf<AnyKeepnetError["code"]>().toEqualTypeOf<KeepnetErrorCode>();
});

test("the codes without a class of their own narrow too", () => {
  if (!isKeepnetError(caught)) return;
  if (caught.code === "opaque_token") expectTypeOf(caught.status).toEqualTypeOf<undefined>();
  if (caught.code === "opaque_token") expectTypeOf(caught.code).toEqualTypeOf<"opaque_token">();
  if (caught.code === "unexpected_status") expectTypeOf(caught.status).toEqualTypeOf<number | undefined>();
});

test("an AuthenticationError may hold the 403 of the token endpoint", () => {
  expectTypeOf<403>().toExtend<AuthenticationError["status"]>();
  expectTypeOf<404>().not.toExtend<AuthenticationError["status"]>();
});

test("a ServerError holds the statuses that are the server's", () => {
  expectTypeOf<500 | 503 | 529 | 599>().toExtend<ServerError["status"]>();
  expectTypeOf<512>().not.toExtend<ServerError["status"]>();
});
