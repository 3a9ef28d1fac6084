import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";

export type Training = Readonly<Schemas["Training"]>;

/** A company's own trainings; those of a Reseller are there for all the companies that it manages. */
export const trainings = tableKind<Training>("trainings", "trainingId");

/** The trainings that companies can send, each once. */
export function trainingsOf(world: World, companies: readonly Company[]): Training[] {
  const sources = new Set(companies.flatMap((company) => [world.company(company.identity.resellerId ?? ""), company]));
  const found = [...sources].flatMap((source) => [...(source?.table(trainings).values() ?? [])]);
  return [...new Map(found.map((training) => [training.trainingId, training])).values()];
}

/** @throws {Refusal} 404: the company has no such training. */
export function findTraining(world: World, company: Company, id: string): Training {
  const training = trainingsOf(world, [company]).find(({ trainingId }) => trainingId === id);
  if (training === undefined) throw new Refusal(404, "No training with this id was found in this company");
  return training;
}
