import { expectTypeOf, test } from "vitest";
import { isKeepnetError, type NotFoundError, type RateLimitError, type ScopeError } from "@keepnet/core";

test("an error narrows by its code to its class, and by its status", () => {
  const error: unknown = undefined;
  if (!isKeepnetError(error)) return;
  if (error.code === "rate_limited") expectTypeOf(error).toEqualTypeOf<RateLimitError>();
  if (error.code === "invalid_scope") expectTypeOf(error).toEqualTypeOf<ScopeError>();
  if (error.status === 404 && error.code !== "unexpected_status") expectTypeOf(error).toEqualTypeOf<NotFoundError>();
});
