import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { enrollments } from "../enrollments/enrollment.ts";
import { phishing, quishing, smishing } from "../simulations/campaign.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { progressOf } from "../training-reports/progress.ts";
import type { Period } from "./period.ts";

type Event = Schemas["UserTimelineEvent"];

const products = [
  [phishing, "Phishing"],
  [smishing, "Smishing"],
  [quishing, "Quishing"],
] as const;

/** What earned or lost a person points in a period, latest first. */
export function timelineOf(company: Company, user: TargetUser, period: Period): Event[] {
  const events = [...simulationEvents(company, user), ...trainingEvents(company, user)];
  return events
    .filter(({ ActionTime }) => period(ActionTime))
    .toSorted((a, b) => String(b.ActionTime).localeCompare(String(a.ActionTime)));
}

function simulationEvents(company: Company, { email, timeZone }: TargetUser): Event[] {
  return products.flatMap(([kind, campaignType]) =>
    [...company.table(kind).values()].flatMap(({ row, instances }) =>
      instances
        .flatMap(({ users }) => users.filter((user) => user.email === email))
        .flatMap(({ lastSubmittedTime, lastClickedTime, lastReportedTime }) => {
          const common = { resourceId: row.resourceId, name: row.name, timeZoneId: timeZone, campaignType };
          if (lastSubmittedTime) return [eventOf({ ...common, ...lost("Submitted", 40), time: lastSubmittedTime })];
          if (lastClickedTime) return [eventOf({ ...common, ...lost("Clicked", 20), time: lastClickedTime })];
          if (lastReportedTime) return [eventOf({ ...common, ...won("Reported", 50), time: lastReportedTime })];
          return [];
        }),
    ),
  );
}

function trainingEvents(company: Company, user: TargetUser): Event[] {
  const received = [...company.table(enrollments).values()].filter(({ recipientIds }) =>
    recipientIds.includes(user.resourceId),
  );
  return received.flatMap((enrollment) => {
    const { status, lastTime } = progressOf(enrollment, user);
    if (status !== "Completed" || lastTime === null) return [];
    const { enrollmentId: resourceId, row } = enrollment;
    const common = { resourceId, name: row.name, timeZoneId: user.timeZone, campaignType: null };
    return [eventOf({ ...common, ...won("Completed", 100), time: lastTime })];
  });
}

const won = (action: string, points: number) => ({ action, points });
const lost = (action: string, points: number) => ({ action, points: -points });

interface Happened extends Pick<Event, "resourceId" | "name" | "timeZoneId" | "campaignType"> {
  readonly action: string;
  readonly points: number;
  readonly time: string;
}

function eventOf({ action, points, time, ...common }: Happened): Event {
  const isWon = points > 0;
  return {
    ...common,
    campaignPerformance: isWon ? 100 : 0,
    difficultyType: null,
    points,
    ActionTime: time,
    ActionTimeWithDay: time,
    trainingType: null,
    categoryDescription: null,
    result: isWon ? "Passed" : "Failed",
    productType: common.campaignType === null ? "Awareness Educator" : "Phishing Simulator",
    ActionType: action,
    pointRule: {
      ruleName: action,
      earned: isWon,
      lostPoints: isWon ? 0 : -points,
      rulePoint: Math.abs(points),
      lastPoint: points,
    },
  };
}
