import { type Columns, exportSearch } from "../../files/export-file.ts";
import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import type { Company } from "../../world/company.ts";
import { type CampaignKind, findInstance, findJobUser, type JobUser } from "./campaign.ts";
import { clickedEvent, openedEvent, submittedEvent } from "./events.ts";
import { toJob } from "./job.ts";
import { usersWho } from "./search-type.ts";
import { toSummary } from "./summary.ts";

type Any = Context<OperationId>;
type Wide = Pick<Any, "companies">;
type InCompany = Pick<Any, "company" | "world">;
type Search = { readonly body: Schemas["PagedSearchRequest"] };
type Export = { readonly body: Schemas["ExportRequest"] };
type OfInstance = { readonly path: { readonly resourceId: string; readonly instanceGroup: number } };
type OfUsers = {
  readonly path: { readonly resourceId: string; readonly instanceGroup: number; readonly searchType: string };
};
type OfUser = { readonly path: { readonly resourceId: string } };

const jobColumns: Columns<Schemas["CampaignJob"]> = {
  Name: ({ name }) => name,
  "Start Date": ({ startDate }) => startDate?.slice(0, 10),
  "Target Users": ({ totalTargetUserCount }) => totalTargetUserCount,
  Delivered: ({ emailDeliveredUserCount }) => emailDeliveredUserCount,
  Opened: ({ totalOpenedCount }) => totalOpenedCount,
  Clicked: ({ totalClickedCount }) => totalClickedCount,
  Submitted: ({ totalSubmittedCount }) => totalSubmittedCount,
  "No Response": ({ totalNoResponseCount }) => totalNoResponseCount,
};

const userColumns: Columns<JobUser> = {
  "First Name": ({ firstName }) => firstName,
  "Last Name": ({ lastName }) => lastName,
  Email: ({ email }) => email,
  Opened: ({ openedCount }) => openedCount,
  Clicked: ({ clickedCount }) => clickedCount,
  Submitted: ({ submittedCount }) => submittedCount,
  Reported: ({ reportedCount }) => reportedCount,
};

/** The reports that all three kinds of simulation have. */
export function reportHandlers(kind: CampaignKind) {
  const jobs = (companies: readonly Company[]) =>
    companies
      .flatMap((company) => [...company.table(kind).values()])
      .flatMap((campaign) => campaign.instances.map((instance) => toJob(campaign, instance)));
  const users = ({ company, path }: InCompany & OfUsers) => {
    const [, instance] = findInstance(company, kind, path.resourceId, path.instanceGroup);
    return usersWho(instance.users, path.searchType);
  };
  const user = ({ company, path }: InCompany & OfUser) => findJobUser(company, kind, path.resourceId);
  return {
    searchJobs: ({ companies, body }: Wide & Search) => ok(page(jobs(companies), body)),
    exportJobs: ({ companies, body }: Wide & Export) =>
      exportSearch("campaign-jobs", jobs(companies), body, jobColumns),
    summary: ({ company, world, path }: InCompany & OfInstance) => {
      const [campaign, instance] = findInstance(company, kind, path.resourceId, path.instanceGroup);
      return ok(toSummary(campaign, instance, world.surroundings.now()));
    },
    searchUsers: (context: InCompany & OfUsers & Search) =>
      ok({ ...page(users(context), context.body), totalSandBoxActivityCount: null }),
    exportUsers: (context: InCompany & OfUsers & Export) =>
      exportSearch("campaign-users", users(context), context.body, userColumns),
    opened: (context: InCompany & OfUser) => ok(openedEvent(user(context))),
    clicked: (context: InCompany & OfUser) => ok(clickedEvent(user(context))),
    submitted: (context: InCompany & OfUser) => ok(submittedEvent(user(context))),
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
export function campaignHandlers(kind: CampaignKind) {
  const rows = (companies: readonly Company[]) =>
    companies.flatMap((company) => [...company.table(kind).values()].map(({ row }) => row));
  return {
    search: ({ companies, body }: Wide & Search) => ok(page(rows(companies), body)),
    export: ({ companies, body }: Wide & Export) => exportSearch("campaigns", rows(companies), body, campaignColumns),
  };
}
