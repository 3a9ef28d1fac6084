import { expect, test } from "vitest";
import { control, refused } from "../control/support.ts";
import { dataOf, quillfern, rowsOf, searchBody, signIn } from "../sandbox/support.ts";

const now = "2026-06-26T10:00:00Z";

test("the clock stands still at a given time, is moved by the test, and goes back with a reset", async () => {
  await using signed = await signIn("mock-reseller", { now });
  const { mock } = signed;
  const iso = () => new Date(mock.clock.now()).toISOString();
  expect(iso()).toBe("2026-06-26T10:00:00.000Z");
  mock.clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
  expect(iso()).toBe("2026-06-27T12:03:04.005Z");
  expect(await control(mock, "POST clock", { advance: { hours: 2 } })).toEqual([
    200,
    { now: "2026-06-27T14:03:04.005Z" },
  ]);
  mock.clock.set(new Date("2030-01-01T00:00:00Z"));
  expect(await control(mock, "GET clock")).toEqual([200, { now: "2030-01-01T00:00:00.000Z" }]);
  expect(await control(mock, "POST clock", { set: "2031-01-01T00:00:00+01:00" })).toEqual([
    200,
    { now: "2030-12-31T23:00:00.000Z" },
  ]);
  mock.reset();
  expect(iso()).toBe("2026-06-26T10:00:00.000Z");
});

test("a function says what time it is, and what is created bears it", async () => {
  let time = Date.parse(now);
  await using signed = await signIn("mock-reseller", { now: () => new Date(time) });
  time += 5_000;
  await dataOf(signed.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern));
  const rows = await rowsOf<{ name: string; createTime: string }>(
    signed.send("POST /api/target-groups/search", searchBody("Name"), quillfern),
  );
  expect(rows.find(({ name }) => name === "Night shift")?.createTime).toBe("2026-06-26T10:00:05Z");
});

test.each([
  [
    { advance: { hours: -1 } },
    "The clock is advanced by an object of numbers of at least 0 under the names days, hours",
  ],
  [{ advance: { weeks: 1 } }, 'not by {"weeks":1}'],
  [{ advance: {} }, "not by {}"],
  [{ advance: { days: 9e9 } }, "would pass the year 9999"],
  [{ set: "tomorrow" }, "The time of the clock must be a Date, milliseconds since 1970, or ISO 8601"],
  [{ set: now, advance: { hours: 1 } }, 'The body must be { "advance": { "hours": 2 } } or'],
  [{}, "The body must be"],
  [null, "The body must be"],
])("POST /__mock/clock with %j is refused, and the clock stays", async (body, reason) => {
  await using signed = await signIn("mock-reseller", { now });
  expect(await control(signed.mock, "POST clock", body)).toEqual(refused(400, reason));
  expect(signed.mock.clock.now()).toBe(Date.parse(now));
});

test("tokens expire an hour after they were issued", async () => {
  await using signed = await signIn("mock-reseller", { now });
  signed.mock.clock.advance({ minutes: 59, seconds: 59 });
  expect((await signed.send("GET /api/companies/my")).status).toBe(200);
  signed.mock.clock.advance({ seconds: 1 });
  expect((await signed.send("GET /api/companies/my")).status).toBe(401);
});
