import { isoInstant } from "../../../iso-instant.ts";
import type { Company } from "../../world/company.ts";
import type { PassageEntry } from "../../world/passage.ts";
import { timestampOf } from "../../world/timestamp.ts";
import { type Campaign, type Instance, putInstances } from "./campaign.ts";
import { launch } from "./launch.ts";
import { reacted } from "./reaction.ts";
import type { Simulation } from "./simulation.ts";
import { endOf } from "./summary.ts";

/** Scheduled campaigns start, people react to what they were sent, and campaigns end. */
export function passageOf(simulation: Simulation): PassageEntry {
  const { campaigns } = simulation;
  return [
    campaigns.name,
    (company, now) => {
      const table = company.table(campaigns);
      for (const campaign of [...table.values()]) startWhenDue(company, simulation, campaign, now);
      for (const campaign of [...table.values()]) {
        const instances = campaign.instances.map((instance) => goOn(simulation, campaign, instance, now));
        if (instances.some((instance, index) => instance !== campaign.instances[index])) {
          putInstances(company, campaigns, campaign, instances);
        }
      }
    },
  ];
}

function startWhenDue(company: Company, simulation: Simulation, campaign: Campaign, now: number): void {
  // a date in an account's own format cannot be known: such a campaign waits until it is started
  const time = isoInstant(campaign.planned?.scheduledDate ?? "");
  const isDue = campaign.row.status === "Scheduled" && time !== undefined && time <= now;
  if (isDue) launch(company, simulation, campaign, timestampOf(time));
}

function goOn(simulation: Simulation, campaign: Campaign, instance: Instance, now: number): Instance {
  const { nextTime, ...rest } = instance;
  if (nextTime === undefined || Date.parse(nextTime) > now || instance.status !== "Running") return instance;
  const end = Date.parse(endOf(campaign, instance));
  // what comes after the end does not count
  const people = instance.users.map((user) => reacted(simulation, campaign, instance, user, Math.min(now, end)));
  const users = people.map(({ user }) => user);
  if (end <= now) return { ...rest, users, status: "Completed" };
  const next = people.reduce((earliest, person) => Math.min(earliest, person.nextTime), end);
  return { ...rest, users, nextTime: timestampOf(next) };
}
