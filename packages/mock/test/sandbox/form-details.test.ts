import { expect, test } from "vitest";
import { dataOf, quillfern, rowsOf, type Signed, searchBody, signIn } from "./support.ts";

// The options of forms are examples of the document. What the sandbox keeps has to be among them.

type Options = Record<string, { readonly text: string; readonly value: string }[]>;

const read = <Data>(keepnet: Signed, path: string) => dataOf<Data>(keepnet.send(`GET ${path}`, undefined, quillfern));
const valuesOf = (options: Options, name: string) => (options[name] ?? []).map(({ value }) => value);

test.each(["phishing", "smishing", "quishing"])("the status of a %s campaign is one of its form's", async (kind) => {
  await using keepnet = await signIn();
  const campaigns = `/api/${kind}-simulator/${kind}-campaign`;
  const options = await read<Options>(keepnet, `${campaigns}/form-details`);
  const rows = () =>
    rowsOf<{ resourceId: string; name: string; status: string }>(
      keepnet.send(`POST ${campaigns}/search`, searchBody("Name"), quillfern),
    );
  const scenario = (
    await rowsOf<{ resourceId: string }>(
      keepnet.send(`POST /api/${kind}-simulator/${kind}-scenario/search`, searchBody("Name"), quillfern),
    )
  )[0];
  const groups = await rowsOf<{ resourceId: string }>(
    keepnet.send("POST /api/target-groups/search", searchBody("Name"), quillfern),
  );
  for (const schedule of valuesOf(options, "scheduleTypes")) {
    const body = {
      name: `Schedule ${schedule}`,
      scheduleTypeId: Number(schedule),
      scheduledDate: "2031-01-01T08:00:00Z",
      [`${kind}ScenarioResourceIds`]: [scenario?.resourceId],
      targetGroupResourceIds: [groups[0]?.resourceId],
    };
    await dataOf(keepnet.send(`POST ${campaigns}`, body, quillfern));
  }
  const statuses = (await rows()).filter(({ name }) => name.startsWith("Schedule")).map(({ status }) => status);
  expect(statuses).toEqual(["Running", "Idle", "Scheduled"]);
  expect(valuesOf(options, "status")).toEqual(expect.arrayContaining(statuses));
});

test("the methods and difficulties of scenarios, and the states of people, are those of the forms", async () => {
  await using keepnet = await signIn();
  const path = "/api/phishing-simulator";
  const options = await read<Options>(keepnet, `${path}/phishing-scenario/form-details`);
  const textsOf = (name: string) => (options[name] ?? []).map(({ text }) => text);
  const scenarios = await rowsOf<{ method: string; difficulty: string }>(
    keepnet.send(`POST ${path}/phishing-scenario/search`, searchBody("Name"), quillfern),
  );
  for (const { method, difficulty } of scenarios) {
    expect(textsOf("methodTypes")).toContain(method);
    expect(textsOf("difficultyTypes")).toContain(difficulty);
  }
});

test("the states of an enrollment's people are those of the form", async () => {
  await using keepnet = await signIn();
  const options = await read<Record<string, { displayName: string }[]>>(keepnet, "/api/training-reports/form-details");
  const { enumNameValuePairs } = await read<{ enumNameValuePairs: Record<string, { displayName: string }[]> }>(
    keepnet,
    "/api/enrollments/form-details",
  );
  const namesOf = (list: readonly { displayName: string }[] | undefined) => list?.map(({ displayName }) => displayName);
  const enrollments = await rowsOf<{ enrollmentId: string; status: string }>(
    keepnet.send("POST /api/enrollments/search", searchBody("Name"), quillfern),
  );
  expect(enrollments.length).toBeGreaterThan(0);
  for (const { enrollmentId, status } of enrollments) {
    expect(namesOf(enumNameValuePairs.EnrollmentStatusEnum)).toContain(status);
    const people = await rowsOf<{ status: string; examStatusName: string | null }>(
      keepnet.send(`POST /api/training-reports/${enrollmentId}/users/search`, searchBody("Email"), quillfern),
    );
    for (const person of people) {
      expect(namesOf(options.progressType)).toContain(person.status);
      if (person.examStatusName !== null) expect(namesOf(options.examStatusEnum)).toContain(person.examStatusName);
    }
    const sending = await rowsOf<{ lastSendingStatus: string }>(
      keepnet.send(`POST /api/training-reports/${enrollmentId}/sending-report/search`, searchBody("Email"), quillfern),
    );
    for (const { lastSendingStatus } of sending) expect(namesOf(options.emailStatusEnum)).toContain(lastSendingStatus);
  }
});
