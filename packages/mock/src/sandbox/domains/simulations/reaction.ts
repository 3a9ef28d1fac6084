import { chanceOf } from "../../world/derive.ts";
import { timestampOf } from "../../world/timestamp.ts";
import type { Campaign, Instance, JobUser } from "./campaign.ts";
import { isDelivered } from "./job.ts";
import type { Simulation } from "./simulation.ts";

const minute = 60_000;
/** Within how many minutes everybody reacts who does. */
const twoDays = 2 * 24 * 60;

/** What a person does once with a message, and after how many minutes; it follows from their id. */
interface Reaction {
  readonly opened?: number;
  readonly clicked?: number;
  readonly submitted?: number;
  readonly reported?: number;
}

function reactionOf({ name }: Simulation, { row }: Campaign, user: JobUser): Reaction {
  const chance = isDelivered(user) ? chanceOf(user.resourceId) : 0;
  // most people react early
  const after = 1 + Math.floor(chanceOf("minutes", user.resourceId) ** 2 * twoDays);
  if (chance < 0.3) return {};
  // nobody reports a text message, and it tells only by a click that it was opened
  if (name === "smishing")
    return chance < 0.55 || chance >= 0.95 ? {} : { opened: after, ...clicks(row, chance, after) };
  if (chance >= 0.95) return { opened: after, reported: after + 1 };
  return chance < 0.55 ? { opened: after } : { opened: after, ...clicks(row, chance, after + 1) };
}

function clicks({ method }: Campaign["row"], chance: number, clicked: number): Reaction {
  return method === "Data Submission" && chance >= 0.8 ? { clicked, submitted: clicked + 1 } : { clicked };
}

/** A person with what they have done by now, and when they do something next. */
export function reacted(
  simulation: Simulation,
  campaign: Campaign,
  { startTime }: Instance,
  user: JobUser,
  now: number,
): { readonly user: JobUser; readonly nextTime: number } {
  const { opened, clicked, submitted, reported } = reactionOf(simulation, campaign, user);
  const timeAfter = (minutes = Number.POSITIVE_INFINITY) => Date.parse(startTime) + minutes * minute;
  const done = (minutes: number | undefined) => {
    const time = timeAfter(minutes);
    return time <= now ? { count: 1, time: timestampOf(time) } : { count: 0, time: null };
  };
  const all = { opened: done(opened), clicked: done(clicked), submitted: done(submitted), reported: done(reported) };
  const activity = all.opened.count > 0 ? "Human Activity" : null;
  const next = [opened, clicked, submitted, reported].map(timeAfter).filter((time) => time > now);
  return {
    nextTime: Math.min(...next),
    user: {
      ...user,
      lastOpenedTime: all.opened.time,
      lastOpenedTimeToLocalUser: all.opened.time,
      openedCount: all.opened.count,
      lastClickedTime: all.clicked.time,
      lastClickedTimeToLocalUser: all.clicked.time,
      clickedCount: all.clicked.count,
      lastSubmittedTime: all.submitted.time,
      lastSubmittedTimeToLocalUser: all.submitted.time,
      submittedCount: all.submitted.count,
      reportedCount: all.reported.count,
      lastReportedTime: all.reported.time,
      lastReportedTimeToLocalUser: all.reported.time,
      activityType: activity,
      systemActivityType: activity,
    },
  };
}
