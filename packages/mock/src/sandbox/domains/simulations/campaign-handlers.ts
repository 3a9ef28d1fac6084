import type { Context } from "../../handler.ts";
import type { OperationId } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { assertRepeats } from "../../repeated-id.ts";
import { ok } from "../../replies.ts";
import type { Company } from "../../world/company.ts";
import { type Campaign, findCampaign } from "./campaign.ts";
import type { Place } from "./detail.ts";
import { launch } from "./launch.ts";
import type { CampaignRequest } from "./planned.ts";
import { planCampaign } from "./save.ts";
import type { Simulation } from "./simulation.ts";

type InCompany = Pick<Context<OperationId>, "company" | "world" | "caller">;
type OfCampaign = { readonly path: { readonly resourceId: string } };

/** How campaigns of one kind are created, read, changed and deleted. Those with schedule 1 are launched by that. */
export function campaignWriters<Request, Detail>(
  simulation: Simulation,
  toPlan: (request: Request) => CampaignRequest,
  toDetail: (place: Place, campaign: Campaign) => Detail,
) {
  const { campaigns } = simulation;
  return {
    get: ({ world, company, path }: InCompany & OfCampaign) =>
      ok(toDetail({ world, company, simulation }, findCampaign(company, campaigns, path.resourceId))),
    create: ({ world, company, caller, body }: InCompany & { readonly body: Request }) => {
      const row = { createdBy: caller.credential.clientId, createTime: world.timestamp() };
      const request = toPlan(body);
      const campaign = planCampaign(world, company, simulation, request, { row, instances: [] });
      company.table(campaigns).put(campaign);
      if (request.scheduleTypeId === 1) launch(company, simulation, campaign, world.timestamp());
      return ok({ resourceId: campaign.resourceId });
    },
    update: ({
      world,
      company,
      path,
      body,
    }: InCompany & OfCampaign & { readonly body: Request & { readonly resourceId?: string | null | undefined } }) => {
      const before = findCampaign(company, campaigns, path.resourceId);
      assertRepeats(before.resourceId, body.resourceId, "body.resourceId");
      const request = toPlan(body);
      assertFree(company, simulation, request.name, before.resourceId);
      const campaign = planCampaign(world, company, simulation, request, before);
      company.table(campaigns).put(campaign);
      if (request.scheduleTypeId === 1) launch(company, simulation, campaign, world.timestamp());
      return ok({ resourceId: campaign.resourceId });
    },
    delete: ({ company, path }: InCompany & OfCampaign) => {
      const { resourceId } = findCampaign(company, campaigns, path.resourceId);
      company.table(campaigns).delete(resourceId);
      return ok({ resourceId });
    },
  };
}

function assertFree(company: Company, { campaigns }: Simulation, name: string, own: string): void {
  const others = [...company.table(campaigns).values()].filter(({ resourceId }) => resourceId !== own);
  if (!others.some(({ row }) => row.name === name)) return;
  throw new Refusal(409, `A campaign named "${name}" exists already in this company`);
}
