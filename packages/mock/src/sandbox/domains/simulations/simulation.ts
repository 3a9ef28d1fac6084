import { phishingScenarios, quishingScenarios, type ScenarioKind, smishingScenarios } from "../scenarios/scenario.ts";
import { type CampaignKind, phishing, quishing, smishing } from "./campaign.ts";

/** One of the three kinds of simulation. */
export interface Simulation {
  readonly name: "phishing" | "smishing" | "quishing";
  readonly campaigns: CampaignKind;
  readonly scenarios: ScenarioKind;
}

export const phishingSimulation: Simulation = { name: "phishing", campaigns: phishing, scenarios: phishingScenarios };
export const smishingSimulation: Simulation = { name: "smishing", campaigns: smishing, scenarios: smishingScenarios };
export const quishingSimulation: Simulation = { name: "quishing", campaigns: quishing, scenarios: quishingScenarios };
