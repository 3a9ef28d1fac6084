import type { CampaignJob } from "@keepnet/openapi";

/** Prints the launches that a page can be made of. */
export function printLaunches(launches: readonly CampaignJob[]): void {
  if (launches.length === 0) {
    console.log("This company has not launched a phishing campaign.");
    return;
  }
  console.table(
    launches.map((launch) => ({
      "--campaign": launch.phishingCampaignResourceId,
      "--launch": launch.instanceGroup,
      name: launch.name,
      status: launch.status,
      started: launch.startDate,
      people: launch.totalTargetUserCount,
      opened: launch.totalOpenedCount,
      clicked: launch.totalClickedCount,
      submitted: launch.totalSubmittedCount,
    })),
  );
  console.log("Pass --campaign, and --launch for another one than the latest.");
}
