import { Refusal } from "../../refusal.ts";
import type { JobUser } from "./campaign.ts";
import { hasNoResponse } from "./job.ts";

const tests: Readonly<Record<string, (user: JobUser) => boolean>> = {
  All: () => true,
  Opened: ({ openedCount }) => openedCount > 0,
  Clicked: ({ clickedCount }) => clickedCount > 0,
  SubmittedData: ({ submittedCount }) => submittedCount > 0,
  Mfa: ({ mfaSubmittedCount }) => mfaSubmittedCount > 0,
  AttachmentOpened: ({ attachmentOpenedCount }) => attachmentOpenedCount > 0,
  Reported: ({ reportedCount }) => reportedCount > 0,
  Replied: ({ replySent }) => replySent !== null,
  NoResponse: hasNoResponse,
};

/**
 * The people of a launch who did what a path's `searchType` says, in any casing.
 *
 * @throws {Refusal} 400: there is no such type.
 */
export function usersWho(users: readonly JobUser[], searchType: string): JobUser[] {
  const [, test] = Object.entries(tests).find(([type]) => type.toLowerCase() === searchType.toLowerCase()) ?? [];
  if (test !== undefined) return users.filter(test);
  const what = `searchType: "${searchType}" is not one of ${Object.keys(tests).join(", ")}`;
  throw new Refusal(400, "Invalid request", [what]);
}

/**
 * What a request's `activityType` lets through: 0 what people did, 1 what bots did, 2 both. Anything else is both,
 * because what it means is not published.
 */
export function ofActivity<Row extends object>(rows: readonly Row[], wanted: string | number | undefined): Row[] {
  const isBot = (row: Row) => "activityType" in row && row.activityType === "Bot Activity";
  if (String(wanted) === "0") return rows.filter((row) => !isBot(row));
  return String(wanted) === "1" ? rows.filter(isBot) : [...rows];
}
