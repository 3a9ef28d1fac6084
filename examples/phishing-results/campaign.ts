import { type CompanyClient, paginate, unwrap } from "@keepnet/core";
import type { CampaignJob, CampaignJobSummary, CampaignJobUser } from "@keepnet/openapi";

/** One launch of a campaign, with its people. */
export interface Campaign {
  readonly companyId: string;
  readonly companyName: string | null;
  readonly launch: number;
  readonly summary: CampaignJobSummary;
  readonly people: readonly CampaignJobUser[];
}

interface ReadOptions {
  readonly resourceId: string;
  readonly launch: number | undefined;
  readonly signal: AbortSignal;
  onProgress(read: number, total: number): void;
}

const jobs = "/api/phishing-simulator/phishing-campaign-job-report";

/** Reads what people did in one launch of a campaign, bots left out. */
export async function readCampaign(client: CompanyClient, options: ReadOptions): Promise<Campaign> {
  const { resourceId, signal, onProgress } = options;
  const { name: companyName } = await unwrap(client.GET("/api/companies/{resourceId}", { signal }));
  const launch = options.launch ?? (await latestLaunch(client, resourceId, signal));
  const launchPath = { resourceId, instanceGroup: launch };
  const summary = await unwrap(
    client.GET(`${jobs}/summary/{resourceId}/{instanceGroup}`, { params: { path: launchPath }, signal }),
  );
  const people: CampaignJobUser[] = [];
  const search = paginate(client, `${jobs}/{searchType}/search/{resourceId}/{instanceGroup}`, {
    params: { path: { ...launchPath, searchType: "All" } },
    body: { activityType: 0 },
    signal,
  });
  for await (const { rows, totalNumberOfRecords } of search.pages()) {
    people.push(...rows);
    onProgress(people.length, totalNumberOfRecords);
  }
  return { companyId: client.companyId, companyName, launch, summary, people };
}

async function latestLaunch(client: CompanyClient, resourceId: string, signal: AbortSignal): Promise<number> {
  const params = { path: { resourceId } };
  const launches = await Array.fromAsync(paginate(client, `${jobs}/{resourceId}/search`, { params, signal }));
  if (launches.length === 0) throw new Error(`The campaign ${resourceId} has not been launched yet.`);
  return Math.max(...launches.map(({ instanceGroup }) => instanceGroup));
}

/** Every launch of every campaign of a company. */
export function listLaunches(client: CompanyClient, signal: AbortSignal): Promise<CampaignJob[]> {
  return Array.fromAsync(paginate(client, `${jobs}/search`, { signal }));
}
