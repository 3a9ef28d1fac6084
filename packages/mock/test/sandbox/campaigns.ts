import { dataOf, quillfern, type Signed } from "./support.ts";

/** The three kinds of simulation, and something of Quillfern's that each can send. */
export const simulations = {
  phishing: "sC2pL7vNd9Xk",
  smishing: "sS4mD9tBk2Wn",
  quishing: "sQ7pK3xLm5Td",
} as const;

export type Kind = keyof typeof simulations;
export const kinds = Object.keys(simulations) as Kind[];

export const everyone = "gT3wH8sLq5Nv";

/** The paths of one kind of simulation. */
export function pathsOf(kind: Kind) {
  const root = `/api/${kind}-simulator/${kind}-campaign`;
  return { campaigns: root, jobs: `${root}-job`, reports: `${root}-job-report` };
}

/** The body of a campaign to everyone, saved for later unless members say otherwise. */
export function campaignBody(kind: Kind, members: object = {}) {
  return {
    name: "Badge renewal",
    scheduleTypeId: 2,
    [`${kind}ScenarioResourceIds`]: [simulations[kind]],
    targetGroupResourceIds: [everyone],
    ...members,
  };
}

/** Creates a campaign in Quillfern, and gives its id. */
export async function createCampaign(keepnet: Signed, kind: Kind, members?: object): Promise<string> {
  const path = `POST ${pathsOf(kind).campaigns}`;
  const created = keepnet.send(path, campaignBody(kind, members), quillfern);
  return (await dataOf<{ resourceId: string }>(created)).resourceId;
}

export async function startCampaign(keepnet: Signed, kind: Kind, id: string): Promise<void> {
  const body = { scheduleTypeId: 1, targetGroupResourceIds: [everyone] };
  await dataOf(keepnet.send(`POST ${pathsOf(kind).jobs}/start/${id}`, body, quillfern));
}
