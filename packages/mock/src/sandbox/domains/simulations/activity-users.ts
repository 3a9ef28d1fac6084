import type { Context } from "../../handler.ts";
import type { Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { rangeOf } from "../../search/date-range.ts";
import { page } from "../../search/search.ts";
import { flatMapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { phishingScenarios, scenariosOf } from "../scenarios/scenario.ts";
import { type Campaign, type JobUser, phishing } from "./campaign.ts";

type Row = Omit<Schemas["PhishingActivityUser"], "totalRowCount">;

/** Who did something in phishing campaigns within some time, one row for each launch or for each person. */
export async function searchActivityUsers({ world, companies, body }: Context<"searchPhishingActivityUsers">) {
  const isInRange = rangeOf(body);
  const all = await flatMapInSlices(companies, (company) => rowsOf(world, company));
  const rows = all.filter(({ createTime }) => isInRange(createTime));
  const found = body.groupByUser === true ? byPerson(rows) : rows;
  const { results, ...rest } = await page(found, body, { row: "PhishingActivityUser" });
  return ok({ ...rest, results: results.map((row) => ({ ...row, totalRowCount: found.length })) });
}

function rowsOf(world: World, company: Company): Row[] {
  const campaigns = [...company.table(phishing).values()].filter(({ excludeFromReports }) => !excludeFromReports);
  const known = scenariosOf(world, [company], phishingScenarios);
  return campaigns.flatMap((campaign) =>
    campaign.instances.flatMap(({ users }) =>
      users.flatMap((user) => {
        const createTime = lastActionOf(user);
        if (createTime === undefined) return [];
        const scenario = known.find(({ name }) => name === user.phishingScenarioName);
        const details = { difficulty: scenario?.difficulty ?? null, categoryName: scenario?.category ?? null };
        return [{ ...rowOf(campaign, user), ...details, createTime }];
      }),
    ),
  );
}

function lastActionOf(user: JobUser): string | undefined {
  const { lastOpenedTime, lastClickedTime, lastSubmittedTime, lastAttachmentOpenedTime } = user;
  const times = [lastOpenedTime, lastClickedTime, lastSubmittedTime, lastAttachmentOpenedTime];
  const all = [...times, user.lastReportedTime, user.replySent];
  return all
    .filter((time) => time !== null)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

function rowOf({ row }: Campaign, user: JobUser) {
  return {
    firstName: user.firstName,
    lastName: user.lastName,
    email: user.email,
    campaignName: row.name,
    opened: user.openedCount,
    clicked: user.clickedCount,
    replied: user.replySent === null ? 0 : 1,
    attachmentOpened: user.attachmentOpenedCount,
    dataSubmitted: user.submittedCount,
    reported: user.reportedCount,
    scenarioName: user.phishingScenarioName,
  };
}

/** One row for each person, with their names and the sums of their counts only. */
function byPerson(rows: readonly Row[]): Row[] {
  const people = new Map<string | null, Row>();
  for (const row of rows) {
    const sum = people.get(row.email);
    people.set(row.email, sum === undefined ? { ...row, ...nothing } : added(sum, row));
  }
  return [...people.values()];
}

const nothing = { campaignName: null, scenarioName: null, difficulty: null, categoryName: null, createTime: null };

function added(sum: Row, row: Row): Row {
  return {
    ...sum,
    opened: sum.opened + row.opened,
    clicked: sum.clicked + row.clicked,
    replied: sum.replied + row.replied,
    attachmentOpened: sum.attachmentOpened + row.attachmentOpened,
    dataSubmitted: sum.dataSubmitted + row.dataSubmitted,
    reported: sum.reported + row.reported,
  };
}
