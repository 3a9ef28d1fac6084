import fc from "fast-check";
import { expect, test } from "vitest";
import { clientCredentials, createKeepnet, type Keepnet } from "../../src/index.ts";
import { envelope, startApiServer } from "../support/api-server.ts";

const credentials = ["red", "green", "blue"] as const;

/** One call: whose, in which company, how it is made, and what goes wrong on its way. */
const calls = fc.array(
  fc.record({
    credential: fc.constantFrom(...credentials),
    company: fc.integer({ min: 0, max: 19 }),
    kind: fc.constantFrom("bound read", "bound search", "bound path", "named by header", "named by query"),
    abort: fc.boolean(),
    fault: fc.constantFrom(200, 200, 200, 401, 429, 503),
    latency: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1_000, maxLength: 1_000 },
);

type Call = typeof calls extends fc.Arbitrary<(infer One)[]> ? One : never;

const search = {
  pageNumber: 1,
  pageSize: 1,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND" as const, searchInputTextValue: "" },
};

function make(keepnet: Keepnet, { company, kind }: Call, mark: string, signal: AbortSignal): Promise<unknown> {
  const id = `company-${company}`;
  const bound = keepnet.forCompany(id);
  const headers = { "x-mark": mark };
  if (kind === "bound read") return bound.GET("/api/roles", { headers, signal });
  if (kind === "bound search") return bound.POST("/api/target-users/search", { body: search, headers, signal });
  if (kind === "bound path") return bound.GET("/api/companies/{resourceId}", { headers, signal });
  const header = { header: { "X-KEEPNET-Company-Id": id } };
  const query = { query: { companyId: id } };
  return keepnet.GET("/api/roles", { params: kind === "named by header" ? header : query, headers, signal });
}

test("no interleaving of 1,000 calls over 20 companies and 3 credentials sends a Company ID or token of another", async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (plan) => {
      const faulted = new Set<string>();
      const server = await startApiServer({
        token: ({ body }, n) => {
          const client = new URLSearchParams(body).get("client_id");
          return { body: { access_token: `${client}-${n}`, token_type: "Bearer", expires_in: 3600 } };
        },
        api: async ({ headers }) => {
          const mark = String(headers["x-mark"]);
          const { fault, latency } = plan[Number(mark)] as Call;
          for (let turn = 0; turn < latency; turn++) await new Promise((resolve) => setImmediate(resolve));
          if (fault === 200 || faulted.has(mark)) return envelope([]);
          faulted.add(mark);
          return { status: fault, body: {} };
        },
      });
      const clients = new Map(
        credentials.map((clientId) => {
          const auth = clientCredentials({ clientId, clientSecret: `secret of ${clientId}` });
          return [clientId, createKeepnet({ baseUrl: server.url, auth, retry: { base: 0, budget: 1e6 } })] as const;
        }),
      );
      await Promise.all(
        plan.map(async (call, n) => {
          const controller = new AbortController();
          const made = make(clients.get(call.credential) as Keepnet, call, String(n), controller.signal).catch(
            () => {},
          );
          if (call.abort) setImmediate(() => controller.abort());
          await made;
        }),
      );
      for (const { headers, url } of server.calls) {
        const { credential, company, kind } = plan[Number(headers["x-mark"])] as Call;
        const id = `company-${company}`;
        expect(headers.authorization).toMatch(new RegExp(`^Bearer ${credential}-\\d+$`));
        expect(headers["x-keepnet-company-id"]).toBe(kind === "bound path" ? undefined : id);
        if (kind === "bound path") expect(url).toBe(`/api/companies/${id}`);
        if (kind === "named by query") expect(url).toBe(`/api/roles?companyId=${id}`);
      }
      for (const { body } of server.tokenRequests) {
        const form = new URLSearchParams(body);
        expect(form.get("client_secret")).toBe(`secret of ${form.get("client_id")}`);
      }
    }),
    { numRuns: 5 },
  );
});
