import { Refusal } from "../../refusal.ts";
import type { JobUser } from "./campaign.ts";

const tests: Readonly<Record<string, (user: JobUser) => boolean>> = {
  All: () => true,
  Opened: ({ openedCount }) => openedCount > 0,
  Clicked: ({ clickedCount }) => clickedCount > 0,
  AttachmentOpened: ({ attachmentOpenedCount }) => attachmentOpenedCount > 0,
  Reported: ({ reportedCount }) => reportedCount > 0,
  Replied: ({ replySent }) => replySent !== null,
  NoResponse: ({ openedCount, reportedCount }) => openedCount === 0 && reportedCount === 0,
};

/** The people of a launch who did what a path's `searchType` says. @throws {Refusal} 400: there is no such type. */
export function usersWho(users: readonly JobUser[], searchType: string): JobUser[] {
  const test = Object.hasOwn(tests, searchType) ? tests[searchType] : undefined;
  if (test !== undefined) return users.filter(test);
  const what = `searchType: "${searchType}" is not one of ${Object.keys(tests).join(", ")}`;
  throw new Refusal(400, "Invalid request", [what]);
}
