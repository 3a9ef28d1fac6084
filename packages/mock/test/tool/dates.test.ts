import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { campaignBody, everyone, pathsOf } from "../sandbox/campaigns.ts";
import { dataOf, quillfern, rowsOf, searchBody } from "../sandbox/support.ts";
import { type Renewed, renewed } from "./signed.ts";

// What a date means does not depend on the time zone of the machine: without a zone of its own it is in UTC.

beforeEach(() => {
  vi.stubEnv("TZ", "America/New_York");
  expect(new Date("2026-06-26T12:00:00").toISOString()).toBe("2026-06-26T16:00:00.000Z");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const now = "2026-06-26T10:00:00Z";

async function enroll({ send }: Renewed, scheduledDate: string): Promise<string> {
  const [training] = await rowsOf<{ trainingId: string }>(
    send("POST /api/trainings/search", searchBody("Name"), quillfern),
  );
  const body = {
    name: "Passwords in June",
    trainingId: training?.trainingId,
    targetGroupResourceIds: [everyone],
    enrollmentScheduler: { scheduledDate },
  };
  return (await dataOf<{ id: string }>(send("POST /api/enrollments", body, quillfern))).id;
}

async function statusOf({ send }: Renewed, id: string): Promise<string | undefined> {
  const rows = await rowsOf<{ enrollmentId: string; status: string }>(
    send("POST /api/enrollments/search", searchBody("CreateTime"), quillfern),
  );
  return rows.find(({ enrollmentId }) => enrollmentId === id)?.status;
}

test("an enrollment, a campaign and a report with a time in no zone start at that time in UTC", async () => {
  await using keepnet = await renewed({ now });
  const { send } = keepnet;
  const enrollment = await enroll(keepnet, "2026-06-26T12:00:00");
  const campaign = campaignBody("phishing", { scheduleTypeId: 3, scheduledDate: "2026-06-26T12:00:00" });
  await dataOf(send(`POST ${pathsOf("phishing").campaigns}`, campaign, quillfern));
  const { resourceId } = await dataOf<{ resourceId: string }>(
    send(
      "POST /api/report-scheduling",
      {
        ...{ reportType: 2, reportResourceId: "xR4qF8sTn1Lp", name: "Weekly", frequency: 1 },
        ...{ schedule: "2026-06-26T12:00:00", emailAddresses: ["a@quillfern.example"] },
      },
      quillfern,
    ),
  );
  keepnet.mock.clock.set("2026-06-26T12:00:00Z");
  expect(await statusOf(keepnet, enrollment)).toBe("Sending");
  const jobs = await rowsOf<{ startDate: string; name: string }>(
    send(`POST ${pathsOf("phishing").reports}/search`, searchBody("Name"), quillfern),
  );
  expect(jobs.find(({ name }) => name === "Badge renewal")?.startDate).toBe("2026-06-26T12:00:00Z");
  expect(await dataOf(send(`GET /api/report-scheduling/${resourceId}`, undefined, quillfern))).toMatchObject({
    lastSendDate: "2026-06-26T12:00:00Z",
    nextSendDate: "2026-07-03T12:00:00Z",
  });
});

test.each(["2026/06/26 12:00", "26/06/2026 12:00", "2026-02-31T12:00:00Z", "2027-02-29"])(
  "%s starts nothing: it is in an account's own format, or no day",
  async (scheduledDate) => {
    await using keepnet = await renewed({ now });
    const id = await enroll(keepnet, scheduledDate);
    keepnet.mock.clock.advance({ days: 365 });
    expect(await statusOf(keepnet, id)).toBe("Scheduled");
  },
);

test("a day that its month does not have is neither a time of the clock nor a value to compare with", async () => {
  await using keepnet = await renewed({ now });
  expect(() => keepnet.mock.clock.set("2026-02-30")).toThrow("The time of the clock must be a Date, milliseconds");
  const found = (value: string) => {
    const filterItems = [{ fieldName: "CreateTime", operator: "<", value }];
    const filter = { condition: "AND", filterGroups: [{ condition: "AND", filterItems }] };
    return rowsOf(keepnet.send("POST /api/target-users/search", searchBody("Email", { filter }), quillfern));
  };
  expect(await found("2026-02-28")).not.toEqual([]);
  expect(await found("2026-02-31")).toEqual([]);
});
