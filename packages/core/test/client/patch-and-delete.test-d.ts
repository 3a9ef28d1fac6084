import { expectTypeOf, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { mutationOptions } from "../../src/query.ts";
import type {} from "../support/patch-and-delete.ts";
import { allCompanies, company, keepnet, ownCompany } from "../types/clients.ts";

const path = "/api/test-things/{id}";
const params = { path: { id: "t7" } };
const body = { name: "Night shift" };

test("PATCH takes the input of its operation and has its data and error", async () => {
  const result = await company.PATCH(path, { params, body });
  if (result.error) expectTypeOf(result.error).toEqualTypeOf<{ message: string }>();
  else expectTypeOf(result.data.data.name).toEqualTypeOf<string>();
  expectTypeOf(unwrap(ownCompany.PATCH(path, { params, body }))).resolves.toHaveProperty("name");
  expectTypeOf(company.PATCH("/api/test-things/reset")).resolves.toHaveProperty("data");
});

test("PATCH names its company on the unbound client, and its mutation has the same input", () => {
  const named = { ...params, header: { "X-KEEPNET-Company-Id": "a1" } };
  expectTypeOf(keepnet.PATCH(path, { params: named, body })).resolves.toHaveProperty("data");
  expectTypeOf(mutationOptions(company, "PATCH", path).mutationFn)
    .parameter(0)
    .toExtend<{ body: { name: string } }>();
});

test("PATCH is refused without input, without a company, with a typo, and across companies", () => {
  // @ts-expect-error This operation needs input
  company.PATCH(path);
  // @ts-expect-error the call names no company
  keepnet.PATCH(path, { params, body });
  // @ts-expect-error nam is not a member
  company.PATCH(path, { params, body: { nam: "x" } });
  // @ts-expect-error This operation works in one company
  allCompanies.PATCH(path, { params, body });
  // @ts-expect-error no such path
  company.PATCH("/api/test-thing/{id}", { params, body });
});
