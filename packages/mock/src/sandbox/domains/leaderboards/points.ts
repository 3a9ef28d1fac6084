import type { Schemas } from "../../operation-types.ts";
import { instantOf } from "../../search/sort-key.ts";
import type { Company } from "../../world/company.ts";
import type { TableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { enrollments } from "../enrollments/enrollment.ts";
import { type Scenario, scenariosOf } from "../scenarios/scenario.ts";
import { phishingSimulation, quishingSimulation, smishingSimulation } from "../simulations/simulation.ts";
import type { TargetUser } from "../target-users/target-user.ts";
import { progressOf } from "../training-reports/progress.ts";
import type { Period } from "./period.ts";

type Event = Schemas["UserTimelineEvent"];

const products = [
  [phishingSimulation, "Phishing"],
  [smishingSimulation, "Smishing"],
  [quishingSimulation, "Quishing"],
] as const;

/** What earned or lost a person points in a period, latest first. */
export function timelineOf(world: World, company: Company, user: TargetUser, period: Period): Event[] {
  const events = [...simulationEvents(world, company, user), ...trainingEvents(company, user)];
  return events
    .filter(({ ActionTime }) => period(ActionTime))
    .toSorted((a, b) => instantOf(b.ActionTime ?? "") - instantOf(a.ActionTime ?? ""));
}

function simulationEvents(world: World, company: Company, { email, timeZone }: TargetUser): Event[] {
  return products.flatMap(([{ campaigns, scenarios }, campaignType]) => {
    const known = scenariosOf(world, [company], scenarios as TableKind<Scenario>);
    return [...company.table(campaigns).values()].flatMap(({ row, instances }) =>
      instances
        .flatMap(({ users }) => users.filter((user) => user.email === email))
        .flatMap(({ phishingScenarioName, lastSubmittedTime, lastClickedTime, lastReportedTime }) => {
          const difficultyType = known.find(({ name }) => name === phishingScenarioName)?.difficulty ?? null;
          const { resourceId, name } = row;
          const common = { resourceId, name, timeZoneId: timeZone, campaignType, difficultyType };
          if (lastSubmittedTime)
            return [eventOf({ ...common, ...lost("Submitted Data", 40), time: lastSubmittedTime })];
          if (lastClickedTime) return [eventOf({ ...common, ...lost("Clicked Link", 20), time: lastClickedTime })];
          if (lastReportedTime) return [eventOf({ ...common, ...won("Reported Email", 50), time: lastReportedTime })];
          return [];
        }),
    );
  });
}

function trainingEvents(company: Company, user: TargetUser): Event[] {
  const received = [...company.table(enrollments).values()].filter(({ recipientIds }) =>
    recipientIds.includes(user.resourceId),
  );
  return received.flatMap((enrollment) => {
    const { status, lastTime } = progressOf(enrollment, user);
    if (status !== "Completed" || lastTime === null) return [];
    const { enrollmentId: resourceId, row } = enrollment;
    const common = { resourceId, name: row.name, timeZoneId: user.timeZone, campaignType: null, difficultyType: null };
    return [eventOf({ ...common, ...won("Training Completed", 100), time: lastTime })];
  });
}

const won = (action: string, points: number) => ({ action, points });
const lost = (action: string, points: number) => ({ action, points: -points });

interface Happened extends Pick<Event, "resourceId" | "name" | "timeZoneId" | "campaignType" | "difficultyType"> {
  readonly action: string;
  readonly points: number;
  readonly time: string;
}

function eventOf({ action, points, time, ...common }: Happened): Event {
  const isWon = points > 0;
  return {
    ...common,
    campaignPerformance: isWon ? 100 : 0,
    points,
    ActionTime: time,
    ActionTimeWithDay: time,
    trainingType: null,
    categoryDescription: null,
    result: isWon ? "Passed" : "Failed",
    productType: common.campaignType === null ? "Security Awareness" : `${common.campaignType} Simulator`,
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
