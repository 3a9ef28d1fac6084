import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import type { RowName } from "../../search/row-members.ts";
import { page } from "../../search/search.ts";
import { mapInSlices } from "../../slices.ts";
import type { Company } from "../../world/company.ts";
import { rowsOf } from "../../world/rows-of.ts";
import {
  type Campaign,
  type CampaignKind,
  findInstance,
  findJobUser,
  type Instance,
  type JobUser,
} from "./campaign.ts";
import { ofActivity, usersWho } from "./search-type.ts";

type Any = Context<OperationId>;
type Wide = Pick<Any, "companies">;
export type InCompany = Pick<Any, "company" | "world">;
type Search = { readonly body: Schemas["PagedSearchRequest"] };
type UserSearch = { readonly body: Schemas["CampaignJobUserSearchRequest"] };
type Export = { readonly body: Schemas["ExportRequest"] };
export type OfInstance = { readonly path: { readonly resourceId: string; readonly instanceGroup: number } };
type OfUsers = {
  readonly path: { readonly resourceId: string; readonly instanceGroup: number; readonly searchType: string };
};
type OfUser = { readonly path: { readonly resourceId: string } };

/** What the reports of one kind of simulation show. */
export interface Views<Job extends object, User extends object, Summary> {
  readonly jobRow: RowName;
  readonly jobColumns: Columns<Job>;
  readonly userRow: RowName;
  readonly userColumns: Columns<User>;
  readonly toJob: (campaign: Campaign, instance: Instance) => Job;
  readonly toUser: (user: JobUser) => User;
  readonly toSummary: (campaign: Campaign, instance: Instance, now: number) => Summary;
}

/** The reports that all three kinds of simulation have. */
export function reportHandlers<Job extends object, User extends object, Summary>(
  kind: CampaignKind,
  { jobRow, jobColumns, userRow, userColumns, toJob, toUser, toSummary }: Views<Job, User, Summary>,
) {
  const jobsOf = (campaign: Campaign) => campaign.instances.map((instance) => toJob(campaign, instance));
  const jobs = async (companies: readonly Company[]) => (await rowsOf(companies, kind, jobsOf)).flat();
  const users = ({ company, path }: InCompany & OfUsers) => {
    const [, instance] = findInstance(company, kind, path.resourceId, path.instanceGroup);
    return mapInSlices(usersWho(instance.users, path.searchType), toUser);
  };
  return {
    searchJobs: async ({ companies, body }: Wide & Search) =>
      ok(await page(await jobs(companies), body, { row: jobRow })),
    exportJobs: async ({ companies, body }: Wide & Export) =>
      exportSearch("campaign-jobs", await jobs(companies), body, jobColumns, { row: jobRow }),
    summary: ({ company, world, path }: InCompany & OfInstance) => {
      const [campaign, instance] = findInstance(company, kind, path.resourceId, path.instanceGroup);
      return ok(toSummary(campaign, instance, world.surroundings.now()));
    },
    searchUsers: async (context: InCompany & OfUsers & UserSearch) => {
      const rows = ofActivity(await users(context), context.body.activityType);
      return ok({ ...(await page(rows, context.body, { row: userRow })), totalSandBoxActivityCount: 0 });
    },
    exportUsers: async (context: InCompany & OfUsers & Export) => {
      const rows = ofActivity(await users(context), context.body.activityType);
      return exportSearch("campaign-users", rows, context.body, userColumns, { row: userRow });
    },
  };
}

/** What one person did in a launch, one kind of it in each search. */
export function eventHandler<Event extends object>(
  kind: CampaignKind,
  row: RowName,
  toEvents: (user: JobUser) => Event[],
) {
  return async ({ company, path, body }: InCompany & OfUser & UserSearch) => {
    const events = toEvents(findJobUser(company, kind, path.resourceId));
    return ok(await page(ofActivity(events, body.activityType), body, { row }));
  };
}

const campaignColumns: Columns<Schemas["SimulationCampaign"]> = {
  Name: ({ name }) => name,
  Method: ({ method }) => method,
  "Target Users": ({ targetUsers }) => targetUsers,
  Status: ({ status }) => status,
  "Created By": ({ createdBy }) => createdBy,
  "Last Launch": ({ lastLaunch }) => lastLaunch?.slice(0, 10),
};

/** The lists of campaigns, in which every kind has a row of its own. */
export function campaignHandlers(kind: CampaignKind, row: RowName) {
  const rows = (companies: readonly Company[]) => rowsOf(companies, kind, (campaign) => campaign.row);
  return {
    search: async ({ companies, body }: Wide & Search) => ok(await page(await rows(companies), body, { row })),
    export: async ({ companies, body }: Wide & Export) =>
      exportSearch("campaigns", await rows(companies), body, campaignColumns, { row }),
  };
}
