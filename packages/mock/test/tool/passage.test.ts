import { describe, expect, test } from "vitest";
import { campaignBody, everyone, type Kind, kinds, pathsOf } from "../sandbox/campaigns.ts";
import { dataOf, quillfern, rowsOf, searchBody } from "../sandbox/support.ts";
import { tokenOf } from "./calls.ts";
import { type Renewed, renewed } from "./signed.ts";

const now = "2026-06-26T10:00:00Z";

interface User {
  readonly openedCount: number;
  readonly clickedCount: number;
  readonly submittedCount: number;
  readonly reportedCount: number;
  readonly lastOpenedTime?: string | null;
  readonly lastClickedTime: string | null;
}

async function create({ send }: Renewed, kind: Kind, members: object): Promise<string> {
  const body = campaignBody(kind, members);
  return (await dataOf<{ resourceId: string }>(send(`POST ${pathsOf(kind).campaigns}`, body, quillfern))).resourceId;
}

async function usersOf({ send }: Renewed, kind: Kind, id: string): Promise<User[]> {
  const body = searchBody("Email", { activityType: 0 });
  return rowsOf<User>(send(`POST ${pathsOf(kind).reports}/All/search/${id}/1`, body, quillfern));
}

async function statusOf({ send }: Renewed, kind: Kind, id: string): Promise<string | undefined> {
  const { campaigns } = pathsOf(kind);
  const rows = await rowsOf<{ resourceId: string; status: string }>(
    send(`POST ${campaigns}/search`, searchBody("CreateTime"), quillfern),
  );
  return rows.find(({ resourceId }) => resourceId === id)?.status;
}

const sum = (users: readonly User[], member: "openedCount" | "clickedCount" | "submittedCount") =>
  users.reduce((total, user) => total + user[member], 0);

/** So many people that some of them do each thing. */
async function addPeople({ send }: Renewed): Promise<void> {
  for (let index = 0; index < 40; index++) {
    const person = {
      email: `p${index}@quillfern.example`,
      phoneNumber: "+15550100100",
      targetGroupResourceIds: [everyone],
    };
    await dataOf(send("POST /api/target-users", person, quillfern));
  }
}

describe.each(kinds)("a %s campaign", (kind) => {
  test("is worked on by people in the two days after its start, and ends", async () => {
    await using keepnet = await renewed({ now });
    const { clock } = keepnet.mock;
    await addPeople(keepnet);
    const id = await create(keepnet, kind, { scheduleTypeId: 1, duration: 3 });
    expect(sum(await usersOf(keepnet, kind, id), "clickedCount")).toBe(0);
    clock.advance({ hours: 6 });
    const early = await usersOf(keepnet, kind, id);
    expect(early.length).toBeGreaterThan(40);
    expect(sum(early, "clickedCount")).toBeGreaterThan(0);
    for (const { lastClickedTime } of early) {
      if (lastClickedTime !== null) expect(Date.parse(lastClickedTime)).toBeLessThanOrEqual(clock.now());
    }
    clock.advance({ hours: 42, minutes: 5 });
    const late = await usersOf(keepnet, kind, id);
    expect(sum(late, "clickedCount")).toBeGreaterThan(sum(early, "clickedCount"));
    // a text message tells only by a click that it was opened, and its rows do not say so
    const opened = kind === "smishing" ? 0 : sum(late, "openedCount") - sum(late, "clickedCount");
    expect(opened).toBeGreaterThanOrEqual(0);
    expect(await statusOf(keepnet, kind, id)).toBe("Running");
    clock.advance({ days: 1 });
    expect(await statusOf(keepnet, kind, id)).toBe("Completed");
    expect(await usersOf(keepnet, kind, id)).toEqual(late);
  });

  test("that is scheduled starts at its time, whenever somebody looks", async () => {
    await using keepnet = await renewed({ now });
    const id = await create(keepnet, kind, { scheduleTypeId: 3, scheduledDate: "2026-06-27T08:00:00Z" });
    expect(await statusOf(keepnet, kind, id)).toBe("Scheduled");
    keepnet.mock.clock.advance({ hours: 21, minutes: 59 });
    expect(await statusOf(keepnet, kind, id)).toBe("Scheduled");
    keepnet.mock.clock.advance({ hours: 5 });
    expect(await statusOf(keepnet, kind, id)).toBe("Running");
    const jobs = await rowsOf<{ startDate: string; name: string }>(
      keepnet.send(`POST ${pathsOf(kind).reports}/search`, searchBody("Name"), quillfern),
    );
    expect(jobs.find(({ name }) => name === "Badge renewal")?.startDate).toBe("2026-06-27T08:00:00Z");
  });
});

test("a licence ends", async () => {
  await using keepnet = await renewed({ now });
  const ends = async () => {
    const rows = await rowsOf<{ companyResourceId: string; licenceExpired: boolean; licenseEndDate: string }>(
      keepnet.send("POST /api/companies/search", searchBody("CreateTime")),
    );
    return rows.find(({ companyResourceId }) => companyResourceId === quillfern);
  };
  const before = await ends();
  expect(before?.licenceExpired).toBe(false);
  keepnet.mock.clock.set(before?.licenseEndDate ?? "");
  expect((await ends())?.licenceExpired).toBe(false);
  keepnet.mock.clock.advance({ seconds: 1 });
  expect((await ends())?.licenceExpired).toBe(true);
});

test("a licence that ends on a day lasts until the end of it", async () => {
  await using keepnet = await renewed({ now });
  const body = new FormData();
  for (const [name, value] of Object.entries({
    ...{ Name: "Marlpit Ferries", Description: "Boats", LicenseEndDate: "2026-12-31", NumberOfUsers: "50" },
    ...{ IndustryResourceId: "iN4tR7pLm2Qs", CountryResourceId: "cN6lD4hVt8Pe", TimeZoneId: "UTC" },
    ...{ LicenseTypeResourceId: "lT9eN3tPr5Xk", LicensePeriodTypeResourceId: "pY1rL8cQm3Dw" },
    ...{ DateFormat: "dd/MM/yyyy", TimeFormat: "24h" },
  })) {
    body.append(name, value);
  }
  const headers = { authorization: `Bearer ${await tokenOf(keepnet.mock)}` };
  await keepnet.mock.fetch("http://mock.example/api/companies", { method: "POST", headers, body });
  const isExpired = async () => {
    const rows = await rowsOf<{ companyName: string; licenceExpired: boolean }>(
      keepnet.send("POST /api/companies/search", searchBody("CreateTime")),
    );
    return rows.find(({ companyName }) => companyName === "Marlpit Ferries")?.licenceExpired;
  };
  keepnet.mock.clock.set("2026-12-31T23:59:59Z");
  expect(await isExpired()).toBe(false);
  keepnet.mock.clock.set("2027-01-01T00:00:00Z");
  expect(await isExpired()).toBe(true);
});

test("a start with schedule 3 waits for its date too", async () => {
  await using keepnet = await renewed({ now });
  const id = await create(keepnet, "phishing", {});
  const body = { scheduleTypeId: 3, scheduledDate: "2026-06-26T12:00:00Z", targetGroupResourceIds: [everyone] };
  await dataOf(keepnet.send(`POST ${pathsOf("phishing").jobs}/start/${id}`, body, quillfern));
  expect(await statusOf(keepnet, "phishing", id)).toBe("Scheduled");
  keepnet.mock.clock.advance({ hours: 2 });
  expect(await statusOf(keepnet, "phishing", id)).toBe("Running");
});

test("it does not matter how often somebody looks in between", async () => {
  const run = async (steps: number) => {
    await using keepnet = await renewed({ now });
    const id = await create(keepnet, "phishing", { scheduleTypeId: 3, scheduledDate: "2026-06-26T12:00:00Z" });
    for (let step = 0; step < steps; step++) {
      keepnet.mock.clock.advance({ hours: 60 / steps });
      await statusOf(keepnet, "phishing", id);
    }
    return keepnet.mock.snapshot();
  };
  expect(await run(30)).toEqual(await run(1));
});

describe("an enrollment", () => {
  const training = "tM5vQ9cXw2Ey";
  const enroll = async ({ send }: Renewed, members: object) => {
    const { results } = await dataOf<{ results: { trainingId: string }[] }>(
      send("POST /api/trainings/search", searchBody("Name"), quillfern),
    );
    const body = {
      name: "Passwords in June",
      trainingId: results[0]?.trainingId ?? training,
      targetGroupResourceIds: [everyone],
      ...members,
    };
    return (await dataOf<{ id: string }>(send("POST /api/enrollments", body, quillfern))).id;
  };
  const stateOf = async ({ send }: Renewed, id: string) => {
    const rows = await rowsOf<{ enrollmentId: string; status: string }>(
      send("POST /api/enrollments/search", searchBody("CreateTime"), quillfern),
    );
    return rows.find(({ enrollmentId }) => enrollmentId === id)?.status;
  };
  const summaryOf = ({ send }: Renewed, id: string) =>
    dataOf<{ completedCount: number; reportDetail: { totalUserOpenedCount: number; totalTargetUserCount: number } }>(
      send(`GET /api/training-reports/${id}/summary`, undefined, quillfern),
    );
  const remindersOf = ({ send }: Renewed, id: string) =>
    rowsOf<{ lastSendDate: string }>(
      send(`POST /api/training-reports/${id}/reminder-mails/search`, searchBody("Email"), quillfern),
    );

  test("that is scheduled is sent at its time, worked on, and finished when it is due", async () => {
    await using keepnet = await renewed({ now });
    const { clock } = keepnet.mock;
    await addPeople(keepnet);
    const id = await enroll(keepnet, {
      enrollmentScheduler: { scheduledDate: "2026-06-27T08:00:00Z", dueDate: "2026-07-04T08:00:00Z" },
    });
    expect(await stateOf(keepnet, id)).toBe("Scheduled");
    clock.set("2026-06-27T08:00:00Z");
    expect(await stateOf(keepnet, id)).toBe("Sending");
    expect((await summaryOf(keepnet, id)).reportDetail).toMatchObject({ totalUserOpenedCount: 0 });
    clock.advance({ hours: 12 });
    const early = await summaryOf(keepnet, id);
    clock.advance({ hours: 12 });
    const later = await summaryOf(keepnet, id);
    expect(early.reportDetail.totalUserOpenedCount).toBeGreaterThan(0);
    expect(later.reportDetail.totalUserOpenedCount).toBeGreaterThan(early.reportDetail.totalUserOpenedCount);
    clock.advance({ days: 3 });
    expect((await summaryOf(keepnet, id)).completedCount).toBeGreaterThan(later.completedCount);
    clock.set("2026-07-04T07:59:59Z");
    expect(await stateOf(keepnet, id)).toBe("Sending");
    clock.advance({ seconds: 1 });
    expect(await stateOf(keepnet, id)).toBe("Finished");
  });

  test("reminds those who are behind, as often as it says", async () => {
    await using keepnet = await renewed({ now });
    const { clock } = keepnet.mock;
    await addPeople(keepnet);
    const enrollmentReminder = { periodType: "Day", periodCount: 2, endType: "AfterOccurrences", occurrenceCount: 2 };
    const id = await enroll(keepnet, { enrollmentReminder });
    await dataOf(keepnet.send(`POST /api/enrollments/${id}/send`, undefined, quillfern));
    expect(await remindersOf(keepnet, id)).toEqual([]);
    const dates = [];
    for (const days of [2, 2, 2]) {
      clock.advance({ days });
      const mails = await remindersOf(keepnet, id);
      expect(mails.length).toBeGreaterThan(0);
      dates.push([...new Set(mails.map(({ lastSendDate }) => lastSendDate))]);
    }
    expect(dates).toEqual([["2026-06-28T10:00:00Z"], ["2026-06-30T10:00:00Z"], ["2026-06-30T10:00:00Z"]]);
  });
});
