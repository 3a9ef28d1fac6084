/**
 * The members of a request whose values come back in responses: under their names, or texts that
 * are unmistakable anywhere.
 */
export function shownMembers(sent: unknown, responses: readonly unknown[]): string[] {
  const pairs = responses.flatMap((response) => leavesOf(response, ""));
  const named = new Set(pairs.map(([path, value]) => `${plainName(path)}=${JSON.stringify(value)}`));
  const texts = new Set(pairs.map(([, value]) => value).filter((value) => typeof value === "string"));
  const shown = leavesOf(sent, "").filter(
    ([path, value]) =>
      named.has(`${plainName(path)}=${JSON.stringify(value)}`) || (isUnmistakable(value) && texts.has(value)),
  );
  return shown.flatMap(([path]) => withParents(path));
}

/** Ids, addresses and sentences are; names of choices, such as `AfterOccurrences`, come up in many places. */
function isUnmistakable(value: unknown): value is string {
  return typeof value === "string" && value.length > 7 && /[^a-z]/i.test(value);
}

function leavesOf(value: unknown, path: string): [path: string, value: unknown][] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [[path, value]] : value.flatMap((item) => leavesOf(item, `${path}[]`));
  }
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, path === "" ? name : `${path}.${name}`));
}

/** A path without what differs between a request and the responses that show the same. */
function plainName(path: string): string {
  return path
    .replace(/^data\.?/, "")
    .replace(/^(ph|sm|qu)ishingScenarios/, "scenarios")
    .replace("enrollmentReminder.", "")
    .replace("reminderEndTypeId", "endType")
    .replace("emailPeriodTypeId", "periodType")
    .replace(/\[\]$/, "")
    .toLowerCase();
}

function withParents(path: string): string[] {
  const names = path.split(".");
  return names.flatMap((_, index) => {
    const parent = names.slice(0, index + 1).join(".");
    return [parent, parent.replace(/\[\]$/, "")];
  });
}
