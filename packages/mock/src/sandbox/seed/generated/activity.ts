import { createEnrollment } from "../../domains/enrollments/create.ts";
import { send } from "../../domains/enrollments/enrollment.ts";
import { phishingScenarios, scenariosOf } from "../../domains/scenarios/scenario.ts";
import { launch } from "../../domains/simulations/launch.ts";
import { planCampaign } from "../../domains/simulations/save.ts";
import { phishingSimulation } from "../../domains/simulations/simulation.ts";
import { trainingsOf } from "../../domains/trainings/training.ts";
import type { Company } from "../../world/company.ts";
import { timestampOf } from "../../world/timestamp.ts";
import type { World } from "../../world/world.ts";

const day = 86_400_000;

/** Something that is sent to the people of a group, and how many days from now; less than 0 is in the past. */
export interface Sending {
  readonly name: string;
  readonly group: string;
  readonly days: number;
}

/** Adds a phishing campaign that was launched, or is scheduled. */
export function addCampaign(world: World, company: Company, { name, group, days }: Sending): void {
  const [scenario] = scenariosOf(world, [company], phishingScenarios);
  if (scenario === undefined) throw new Error(`There is no phishing scenario that ${company.identity.name} can use`);
  const time = world.surroundings.now() + days * day;
  const isScheduled = days > 0;
  const request = {
    name,
    targetGroupResourceIds: [group],
    scenarios: [{ phishingScenarioResourceId: scenario.resourceId }],
    duration: 7,
    scheduleTypeId: isScheduled ? 3 : 1,
    ...(isScheduled && { scheduledDate: timestampOf(time) }),
  };
  const created = timestampOf(Math.min(time, world.surroundings.now()) - day);
  const campaign = planCampaign(world, company, phishingSimulation, request, {
    row: { createdBy: "mock-reseller", createTime: created },
    instances: [],
  });
  company.table(phishingSimulation.campaigns).put(campaign);
  if (!isScheduled) launch(company, phishingSimulation, campaign, timestampOf(time));
}

/** Adds an enrollment that was sent, and is due two weeks later. */
export function addEnrollment(world: World, company: Company, { name, group, days }: Sending): void {
  const trainings = trainingsOf(world, [company]);
  const training = trainings.find(({ hasQuiz }) => hasQuiz) ?? trainings[0];
  if (training?.trainingId === undefined) throw new Error(`There is no training that ${company.identity.name} can use`);
  const time = world.surroundings.now() + days * day;
  const enrollment = createEnrollment(world, company, "mock-reseller", {
    name,
    trainingId: training.trainingId,
    targetGroupResourceIds: [group],
    enrollmentScheduler: { scheduledDate: timestampOf(time), dueDate: timestampOf(time + 14 * day) },
    awardCertificate: true,
  });
  send(company, enrollment, timestampOf(time));
}
