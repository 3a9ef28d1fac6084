import { expect, test } from "vitest";
import { bearer, createKeepnet } from "../../src/index.ts";

/** How often a call of this method is sent when the server fails. */
async function attempts(method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT", safe?: boolean): Promise<number> {
  let sent = 0;
  const keepnet = createKeepnet({
    auth: bearer("t"),
    retry: { base: 0 },
    fetch: async () => {
      sent++;
      return Response.json({}, { status: 502 });
    },
  });
  await keepnet.forCompany("a1").request(method, "/api/things/{id}", {
    scope: "company",
    params: { path: { id: 1 } },
    ...(safe !== undefined && { safe }),
  });
  return sent;
}

test.each(["GET", "PUT", "DELETE"] as const)("a %s is sent again, because it can be done twice", async (method) => {
  expect(await attempts(method)).toBe(3);
});

test.each(["POST", "PATCH"] as const)("a %s is sent once, unless it only reads", async (method) => {
  expect(await attempts(method)).toBe(1);
  expect(await attempts(method, true)).toBe(3);
});
