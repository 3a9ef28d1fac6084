import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createMock, type InProcessMock } from "../../src/index.ts";
import { anyCall, operations, send, tokenOf } from "./calls.ts";

const now = "2026-06-26T10:00:00Z";

const step = fc.oneof(
  { weight: 12, arbitrary: anyCall() },
  { weight: 1, arbitrary: fc.record({ advance: fc.constantFrom({ minutes: 20 }, { hours: 5 }, { days: 3 }) }) },
  { weight: 1, arbitrary: fc.constant("reset" as const) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Everything that a mock says to a sequence of steps. */
async function transcript(mock: InProcessMock, steps: readonly Step[]): Promise<unknown[]> {
  let token = await tokenOf(mock);
  const said: unknown[] = [token];
  for (const one of steps) {
    if (one === "reset") mock.reset();
    else if ("advance" in one) {
      mock.clock.advance(one.advance);
      token = await tokenOf(mock);
    } else {
      const response = await send(mock, one, token);
      const bytes = Buffer.from(await response.arrayBuffer()).toString("base64");
      said.push([one.operation.iid, response.status, ...response.headers, bytes]);
    }
  }
  said.push(JSON.stringify(mock.snapshot()));
  return said;
}

test("two mocks made alike respond byte for byte alike, whatever is done to them", async () => {
  await using one = await createMock({ now, seed: "alike" });
  await using other = await createMock({ now, seed: "alike" });
  const every: Step[] = operations.map((operation) => ({ operation, example: 0, company: "qL3nF8vXr2Ta" }));
  expect(await transcript(one, every)).toEqual(await transcript(other, every));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      one.reset();
      other.reset();
      expect(await transcript(one, steps)).toEqual(await transcript(other, steps));
    }),
    { numRuns: 25 },
  );
});

test("the machine's time shows nowhere where the mock has its own", async () => {
  const files = operations.filter(({ iid = "" }) => /^(export|download|search)/.test(iid));
  const every: Step[] = files.flatMap((operation) =>
    [0, 1, 2].map((example) => ({ operation, example, company: "qL3nF8vXr2Ta" })),
  );
  const at = async (time: string) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
    await using mock = await createMock({ now });
    return transcript(mock, every);
  };
  try {
    expect(await at("2027-01-01T00:00:00Z")).toEqual(await at("2031-05-05T05:05:05Z"));
  } finally {
    vi.useRealTimers();
  }
});

test("another seed gives other ids, secrets and tokens", async () => {
  const all = await Promise.all(
    ["a", "b", "a"].map(async (seed) => {
      await using mock = await createMock({ now, seed });
      const token = await tokenOf(mock);
      const send = async (path: string, method: string, body?: object) => {
        const headers = {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          "x-keepnet-company-id": "qL3nF8vXr2Ta",
        };
        const response = await mock.fetch(`http://mock.example${path}`, {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        });
        return response.json() as Promise<{ data: object }>;
      };
      const group = await send("/api/target-groups", "POST", { name: "Night shift", priority: "High" });
      const secret = await send("/api/companies/clients/generate-client-credentials", "GET");
      return [token, group.data, secret.data];
    }),
  );
  const [a, b, again] = all;
  expect(again).toEqual(a);
  for (const [index, value] of (a ?? []).entries()) expect(value).not.toEqual(b?.[index]);
});
