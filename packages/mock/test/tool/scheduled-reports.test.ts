import { expect, test } from "vitest";
import { dataOf, quillfern } from "../sandbox/support.ts";
import { type Renewed, renewed } from "./signed.ts";

const now = "2026-06-26T10:00:00Z";
const path = "/api/report-scheduling";

async function dates(keepnet: Renewed, id: string) {
  const { lastSendDate, nextSendDate } = await dataOf<{ lastSendDate: string | null; nextSendDate: string | null }>(
    keepnet.send(`GET ${path}/${id}`, undefined, quillfern),
  );
  return [lastSendDate, nextSendDate];
}

async function scheduled(keepnet: Renewed, frequency: number, schedule: string): Promise<string> {
  const body = {
    reportType: 2,
    reportResourceId: "xR4qF8sTn1Lp",
    name: `Report ${frequency}`,
    frequency,
    schedule,
    emailAddresses: ["a@quillfern.example"],
  };
  return (await dataOf<{ resourceId: string }>(keepnet.send(`POST ${path}`, body, quillfern))).resourceId;
}

test.each([
  [0, "2026-06-30T08:00:00Z", "2026-06-30T08:00:00Z", null],
  [1, "2026-06-30T08:00:00Z", "2026-09-22T08:00:00Z", "2026-09-29T08:00:00Z"],
  [2, "2026-06-30T08:00:00Z", "2026-09-22T08:00:00Z", "2026-10-06T08:00:00Z"],
  [3, "2026-06-30T08:00:00Z", "2026-08-30T08:00:00Z", "2026-09-30T08:00:00Z"],
  [3, "2026-07-31T08:00:00Z", "2026-08-31T08:00:00Z", "2026-09-30T08:00:00Z"],
  [4, "2026-06-30T08:00:00Z", "2026-06-30T08:00:00Z", "2026-09-30T08:00:00Z"],
])("a report of frequency %i from %s on is sent when it is due", async (frequency, schedule, last, next) => {
  await using keepnet = await renewed({ now });
  const id = await scheduled(keepnet, frequency, schedule);
  expect(await dates(keepnet, id)).toEqual([null, schedule]);
  keepnet.mock.clock.set("2026-09-27T10:00:00Z");
  expect(await dates(keepnet, id)).toEqual([last, next]);
});

test("a schedule that is off sends nothing, and goes on with the next time when it is on again", async () => {
  await using keepnet = await renewed({ now });
  const id = await scheduled(keepnet, 1, "2026-06-26T10:10:00Z");
  await dataOf(keepnet.send(`PUT ${path}/${id}/status/0`, undefined, quillfern));
  keepnet.mock.clock.advance({ minutes: 20 });
  expect(await dates(keepnet, id)).toEqual([null, "2026-07-03T10:10:00Z"]);
});
