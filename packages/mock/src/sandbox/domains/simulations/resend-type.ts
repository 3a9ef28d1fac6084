import { Refusal } from "../../refusal.ts";
import type { JobUser } from "./campaign.ts";
import { hasNoResponse, isDelivered } from "./job.ts";
import { usersWho } from "./search-type.ts";

const numbered: Readonly<Record<string, (user: JobUser) => boolean>> = {
  1: ({ openedCount, clickedCount }) => openedCount > 0 && clickedCount === 0,
  2: ({ clickedCount }) => clickedCount > 0,
  3: ({ submittedCount }) => submittedCount > 0,
  4: (user) => isDelivered(user) && hasNoResponse(user),
  5: (user) => !isDelivered(user),
  7: ({ attachmentOpenedCount }) => attachmentOpenedCount > 0,
  8: ({ mfaSubmittedCount }) => mfaSubmittedCount > 0,
};

/**
 * The people of a launch who did one of the things that a request's `types` name, by number or as a `searchType`.
 *
 * @throws {Refusal} 400: there is no such type, or the list is empty.
 */
export function usersOfTypes(users: readonly JobUser[], types: readonly (string | number)[]): Set<JobUser> {
  if (types.length === 0) throw refused("it names nobody");
  return new Set(types.flatMap((type) => usersOfType(users, type)));
}

function usersOfType(users: readonly JobUser[], type: string | number): JobUser[] {
  const test = Object.hasOwn(numbered, String(type)) ? numbered[String(type)] : undefined;
  if (test !== undefined) return users.filter(test);
  if (typeof type === "number") throw refused(`${type} is not one of ${Object.keys(numbered).join(", ")}`);
  return usersWho(users, type);
}

function refused(what: string): Refusal {
  return new Refusal(400, "Invalid request", [`body.types: ${what}`]);
}
