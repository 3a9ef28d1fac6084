import { ScopeError } from "../errors/scope-error.ts";

/** 1–64 of `A-Z a-z 0-9 . _ ~ -`, but neither `.` nor `..`: safe in a header, a query and a path. */
const companyId = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,64}$/;

/** Refuses what cannot be a Company ID. Nothing is trimmed or repaired: a malformed id is a mistake upstream. */
export function assertCompanyId(value: unknown, operation?: string): asserts value is string {
  if (typeof value === "string" && companyId.test(value)) return;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value);
  throw new ScopeError({
    operation,
    message: `${shown} is not a Company ID: it must be 1 to 64 of the characters A-Z a-z 0-9 . _ ~ - and nothing else.`,
    remedy: "Take companyResourceId from a row of POST /api/companies/search, unchanged.",
  });
}
