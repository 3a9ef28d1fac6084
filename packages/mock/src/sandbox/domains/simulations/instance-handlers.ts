import type { Context } from "../../handler.ts";
import type { OperationId, Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { ok } from "../../replies.ts";
import { findCampaign, findInstance, nextInstance, putInstance, putInstances } from "./campaign.ts";
import { launch } from "./launch.ts";
import { usersOfTypes } from "./resend-type.ts";
import { assertGroups } from "./save.ts";
import type { Simulation } from "./simulation.ts";

type InCompany = Pick<Context<OperationId>, "company" | "world">;
type OfCampaign = { readonly path: { readonly resourceId: string } };
type OfInstance = { readonly path: { readonly resourceId: string; readonly instanceGroup: number } };
type Start = { readonly body: Schemas["StartCampaignJobRequest"] };
type Resend = { readonly body: Schemas["ResendCampaignJobRequest"] };

/** How campaigns of one kind are launched, and what is done to a launch. */
export function instanceHandlers(simulation: Simulation) {
  const { campaigns } = simulation;
  return {
    /** Launches a campaign, again if it was launched before. With schedule 3 it waits for its date. */
    start: ({ world, company, path, body }: InCompany & OfCampaign & Start) => {
      const { targetGroupResourceIds, excludeFromReports, ...settings } = body;
      const { scheduleTypeId, scheduledDate } = settings;
      const before = findCampaign(company, campaigns, path.resourceId);
      assertGroups(company, targetGroupResourceIds);
      const campaign = {
        ...before,
        ...(excludeFromReports !== undefined && { excludeFromReports }),
        planned: { scenarios: [], ...before.planned, ...settings },
      };
      if (scheduleTypeId === 1) launch(company, simulation, campaign, world.timestamp(), targetGroupResourceIds);
      else if (scheduleTypeId === 3) {
        const { planned, row } = campaign;
        company.table(campaigns).put({
          ...campaign,
          row: { ...row, status: "Scheduled" },
          targetGroupResourceIds,
          planned: { ...planned, scheduledDate: scheduledDate ?? before.planned?.scheduledDate ?? null },
        });
      } else {
        company.table(campaigns).put({ ...campaign, row: { ...campaign.row, status: "Idle" } });
      }
      return ok({ resourceId: campaign.resourceId });
    },
    /** Goes on with a launch that was stopped, or makes the next. */
    startInstance: ({ world, company, path }: InCompany & OfInstance) => {
      const campaign = findCampaign(company, campaigns, path.resourceId);
      const stopped = campaign.instances.find(({ instanceGroup }) => instanceGroup === Number(path.instanceGroup));
      const next = nextInstance(campaign);
      if (stopped?.status === "Canceled") {
        putInstance(company, campaigns, campaign, { ...stopped, status: "Running" });
      } else if (Number(path.instanceGroup) === next) {
        launch(company, simulation, campaign, world.timestamp());
      } else {
        throw new Refusal(400, "Invalid request", [`instanceGroup: the next instance of this campaign is ${next}`]);
      }
      return ok({ resourceId: campaign.resourceId });
    },
    /** Stops a launch. One that is over stays as it is. */
    stop: ({ company, path }: InCompany & OfInstance) => {
      const [campaign, instance] = findInstance(company, campaigns, path.resourceId, path.instanceGroup);
      const { status = campaign.row.status } = instance;
      if (status === "Running") putInstance(company, campaigns, campaign, { ...instance, status: "Canceled" });
      return ok({ resourceId: campaign.resourceId });
    },
    /** Removes a launch and its results. */
    delete: ({ company, path }: InCompany & OfInstance) => {
      const [campaign, instance] = findInstance(company, campaigns, path.resourceId, path.instanceGroup);
      const instances = campaign.instances.filter((other) => other !== instance);
      putInstances(company, campaigns, campaign, instances);
      return ok({ resourceId: campaign.resourceId });
    },
    /** Sends the message again, which shows in the time at which it was last sent. */
    resend: ({ world, company, path, body }: InCompany & OfInstance & Resend) => {
      const [campaign, instance] = findInstance(company, campaigns, path.resourceId, path.instanceGroup);
      const lastSendingTime = world.timestamp();
      const again = usersOfTypes(instance.users, body.types);
      const users = instance.users.map((user) =>
        again.has(user) ? { ...user, lastSendingTime, lastSendingTimeToLocalUser: lastSendingTime } : user,
      );
      putInstance(company, campaigns, campaign, { ...instance, users });
      return ok({ resourceId: campaign.resourceId });
    },
  };
}
