import { describe, expect, test } from "vitest";
import { campaignBody, createCampaign, everyone, kinds, pathsOf, simulations, startCampaign } from "./campaigns.ts";
import { dataOf, quillfern, refusalOf, rowsOf, searchBody, signIn, tesselbrook } from "./support.ts";

interface Option {
  readonly value: string;
}

interface Setting {
  readonly resourceId: string;
  readonly name: string;
  readonly type: number;
}

interface Detail {
  readonly phishingScenarios?: readonly Option[];
  readonly quishingScenarios?: readonly Option[];
  readonly targetGroups: readonly Option[];
}

describe.each(kinds)("a %s campaign", (kind) => {
  const { campaigns, reports } = pathsOf(kind);

  test("that is saved for later is not sent, and a start launches it once", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind);
    const launches = async () => {
      const rows = await rowsOf(keepnet.send(`POST ${campaigns}/search`, searchBody("CreateTime"), quillfern));
      return rows.find((row) => (row as { resourceId: string }).resourceId === id);
    };
    expect(await launches()).toMatchObject({ status: "Idle", instanceCount: "0", instanceGroup: null });
    await startCampaign(keepnet, kind, id);
    expect(await launches()).toMatchObject({ status: "Running", instanceCount: "1", instanceGroup: 1 });
    expect(await dataOf(keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern))).toMatchObject({
      campaignInfo: { totalTargetUserCount: 4 },
    });
  });

  test("with schedule 1 is sent at once, and a start sends it a second time", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind, { scheduleTypeId: 1 });
    const launches = async () => {
      const rows = await rowsOf<Record<string, unknown>>(
        keepnet.send(`POST ${reports}/search`, searchBody("InstanceGroup"), quillfern),
      );
      return rows.filter((row) => row[`${kind}CampaignResourceId`] === id).map(({ instanceGroup }) => instanceGroup);
    };
    expect(await launches()).toEqual([1]);
    await startCampaign(keepnet, kind, id);
    expect(await launches()).toEqual([1, 2]);
  });

  test("is read as it was planned, and its choices can be sent back", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind, { duration: 9, sendOnlyActiveUsers: true });
    const read = () => dataOf<Detail>(keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern));
    const before = await read();
    expect(before).toMatchObject({ name: "Badge renewal", duration: 9, sendOnlyActiveUsers: true });
    expect((before.quishingScenarios ?? before.phishingScenarios)?.map(({ value }) => value)).toEqual([
      simulations[kind],
    ]);
    const targetGroupResourceIds = before.targetGroups.map(({ value }) => value);
    expect(targetGroupResourceIds).toEqual([everyone]);
    const body = campaignBody(kind, {
      name: "Badge renewal, again",
      distributionStartTypeId: 1,
      targetGroupResourceIds,
      frequency: 3,
    });
    await dataOf(keepnet.send(`PUT ${campaigns}/${id}`, body, quillfern));
    // what is left out is lost
    expect(await read()).toMatchObject({
      name: "Badge renewal, again",
      distributionStartTypeId: 1,
      duration: 7,
      sendOnlyActiveUsers: false,
      frequency: 3,
    });
  });

  test("cannot take the name of another", async () => {
    await using keepnet = await signIn();
    await createCampaign(keepnet, kind);
    const id = await createCampaign(keepnet, kind, { name: "Another" });
    const change = (name: string) =>
      keepnet.send(`PUT ${campaigns}/${id}`, campaignBody(kind, { name, distributionStartTypeId: 1 }), quillfern);
    expect(await refusalOf(change("Badge renewal"))).toEqual([
      409,
      'A campaign named "Badge renewal" exists already in this company',
    ]);
    expect((await change("Another")).status).toBe(200);
  });

  test("that is deleted is gone with its reports", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind, { scheduleTypeId: 1 });
    await dataOf(keepnet.send(`DELETE ${campaigns}/${id}`, undefined, quillfern));
    expect((await keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern)).status).toBe(404);
    expect((await keepnet.send(`DELETE ${campaigns}/${id}`, undefined, quillfern)).status).toBe(404);
    expect((await keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern)).status).toBe(404);
    const rows = await rowsOf(keepnet.send(`POST ${reports}/search`, searchBody("Name"), quillfern));
    expect(rows).not.toContainEqual(expect.objectContaining({ name: "Badge renewal" }));
  });

  test("is read, changed and deleted in its company alone", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind);
    const body = { name: "Taken over", distributionStartTypeId: 1 };
    for (const request of [`GET ${campaigns}/${id}`, `PUT ${campaigns}/${id}`, `DELETE ${campaigns}/${id}`]) {
      const response = await keepnet.send(request, request.startsWith("PUT") ? body : undefined, tesselbrook);
      expect(response.status).toBe(404);
    }
    expect(await dataOf(keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern))).toMatchObject({
      name: "Badge renewal",
    });
  });

  test("with a scenario that is not there is refused", async () => {
    await using keepnet = await signIn();
    const other = kind === "phishing" ? simulations.smishing : simulations.phishing;
    const body = campaignBody(kind, { [`${kind}ScenarioResourceIds`]: [other] });
    expect(await refusalOf(keepnet.send(`POST ${campaigns}`, body, quillfern))).toEqual([
      400,
      `body.${kind}ScenarioResourceIds: this company has no ${kind} scenario ${other}`,
    ]);
  });

  test("for a later date waits for it", async () => {
    await using keepnet = await signIn();
    const id = await createCampaign(keepnet, kind, { scheduleTypeId: 3, scheduledDate: "2030-01-01T08:00:00Z" });
    const rows = await rowsOf(keepnet.send(`POST ${campaigns}/search`, searchBody("CreateTime"), quillfern));
    expect(rows).toContainEqual(
      expect.objectContaining({ resourceId: id, status: "Scheduled", instanceCount: "0", lastLaunch: null }),
    );
  });
});

test("a change with schedule 1 launches the campaign", async () => {
  await using keepnet = await signIn();
  const id = await createCampaign(keepnet, "phishing");
  const { campaigns, reports } = pathsOf("phishing");
  const body = campaignBody("phishing", { scheduleTypeId: 1, distributionStartTypeId: 1 });
  await dataOf(keepnet.send(`PUT ${campaigns}/${id}`, body, quillfern));
  expect((await keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern)).status).toBe(200);
});

test("a random part of the people gets a campaign that asks for it", async () => {
  await using keepnet = await signIn();
  const members = { sendRandomlyUsers: true, sendRandomlyUsersCount: 50, sendRandomlyUsersCalculateTypeId: 1 };
  const id = await createCampaign(keepnet, "phishing", { scheduleTypeId: 1, ...members });
  const { reports } = pathsOf("phishing");
  expect(await dataOf(keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern))).toMatchObject({
    campaignInfo: { totalTargetUserCount: 2 },
    targetUsers: { sendRandomlyUsers: true, randomlyUsersCount: 50 },
  });
});

test.each(["phishing", "quishing"] as const)("%s lists the delivery settings, which a campaign shows", async (kind) => {
  await using keepnet = await signIn();
  const { campaigns } = pathsOf(kind);
  const settings = await rowsOf<Setting>(
    keepnet.send(`GET ${campaigns}/email-delivery-setting-list`, undefined, quillfern),
  );
  expect(settings.map(({ name }) => name)).toContain("Quillfern Microsoft 365");
  const server = settings.find(({ type }) => type === 1);
  const id = await createCampaign(keepnet, kind, {
    emailDeliverySettingType: 1,
    smtpSettingResourceId: server?.resourceId,
  });
  expect(await dataOf(keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern))).toMatchObject({
    smtpSetting: { text: server?.name, value: server?.resourceId },
    directEmailSetting: null,
  });
});

test("the summary of a launch names the setting, the scenario and the training of its campaign", async () => {
  await using keepnet = await signIn();
  const { reports } = pathsOf("phishing");
  const setting = { name: "Second", tenantId: "t", allowedDomains: ["All Domains"], type: 1 };
  const direct = "/api/companies/direct-email-settings";
  const made = await dataOf<Setting>(keepnet.send(`POST ${direct}`, setting, quillfern));
  const [scenario] = await rowsOf<{ resourceId: string; name: string }>(
    keepnet.send("POST /api/phishing-simulator/phishing-scenario/search", searchBody("Name"), quillfern),
  );
  const [training] = await rowsOf<{ trainingId: string; trainingName: string }>(
    keepnet.send("POST /api/trainings/search", searchBody("Name"), quillfern),
  );
  const id = await createCampaign(keepnet, "phishing", {
    scheduleTypeId: 1,
    emailDeliverySettingType: 2,
    directEmailSettingResourceId: made.resourceId,
    phishingScenarioResourceIds: [],
    phishingScenarios: [{ phishingScenarioResourceId: scenario?.resourceId, trainingId: training?.trainingId }],
  });
  expect(await dataOf(keepnet.send(`GET ${reports}/summary/${id}/1`, undefined, quillfern))).toMatchObject({
    settings: { smtpName: null, directEmailSettingName: "Second" },
    scenarios: [{ scenarioInfo: { name: scenario?.name }, trainingInfo: { name: training?.trainingName } }],
  });
});

test("the default delivery setting is the direct one that a company has made that, or its mail server", async () => {
  await using keepnet = await signIn();
  const { campaigns } = pathsOf("phishing");
  const read = () =>
    dataOf<Setting>(keepnet.send(`GET ${campaigns}/default-email-delivery-setting`, undefined, quillfern));
  const direct = "/api/companies/direct-email-settings";
  const { resourceId } = await read();
  await dataOf(keepnet.send(`PUT ${direct}/remove-default/${resourceId}`, undefined, quillfern));
  expect(await read()).toMatchObject({ type: 1 });
  const setting = { name: "Second", tenantId: "t", allowedDomains: ["All Domains"], type: 1 };
  const made = await dataOf<Setting>(keepnet.send(`POST ${direct}`, setting, quillfern));
  const list = keepnet.send(`GET ${campaigns}/email-delivery-setting-list`, undefined, quillfern);
  const other = (await rowsOf<Setting>(list)).find((row) => row.resourceId === made.resourceId);
  await dataOf(keepnet.send(`PUT ${direct}/make-default/${other?.resourceId}`, undefined, quillfern));
  expect(await read()).toEqual({ resourceId: other?.resourceId, type: 2 });
});

test("text messages come from the number that a campaign names", async () => {
  await using keepnet = await signIn();
  const { campaigns, reports } = pathsOf("smishing");
  const numbers = await dataOf<{ resourceId: string; phoneNumber: string }[]>(
    keepnet.send(`GET ${campaigns}/phone-number`, undefined, quillfern),
  );
  const last = numbers.at(-1);
  const members = { scheduleTypeId: 1, smsProviderNumberResourceIds: [last?.resourceId] };
  const id = await createCampaign(keepnet, "smishing", members);
  const people = await rowsOf<{ phoneNumber: string | null; status: string; senderPhoneNumber: string }>(
    keepnet.send(`POST ${reports}/all/search/${id}/1`, searchBody("Email"), quillfern),
  );
  expect(new Set(people.map(({ senderPhoneNumber }) => senderPhoneNumber))).toEqual(new Set([last?.phoneNumber]));
  const reached = people.filter(({ status }) => status === "Delivered");
  expect(reached.filter(({ phoneNumber }) => phoneNumber === null)).toEqual([]);
  expect(await dataOf(keepnet.send(`GET ${campaigns}/${id}`, undefined, quillfern))).toMatchObject({
    smsNumbers: [{ text: last?.phoneNumber, value: last?.resourceId }],
  });
  const unknown = campaignBody("smishing", { smsProviderNumberResourceIds: ["nope"] });
  expect(await refusalOf(keepnet.send(`POST ${campaigns}`, unknown, quillfern))).toEqual([
    400,
    "body.smsProviderNumberResourceIds: this company has no sender number nope",
  ]);
});
