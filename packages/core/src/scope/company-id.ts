import { scopeError } from "../errors/refusals.ts";
import { show } from "../errors/show.ts";

/** 1–64 of `A-Z a-z 0-9 . _ ~ -`, but neither `.` nor `..`: safe in a header, a query and a path. */
const companyId = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,64}$/;

/** Refuses what cannot be a Company ID. It is never trimmed or repaired: a malformed id is a mistake upstream. */
export function assertCompanyId(value: unknown, operation?: string): asserts value is string {
  if (typeof value === "string" && companyId.test(value)) return;
  throw scopeError(
    operation,
    `${show(value)} is not a Company ID, which has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -.`,
    "Pass a company's companyResourceId unchanged.",
  );
}
