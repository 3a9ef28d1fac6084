import type { Item } from "./item.ts";
import type { Report } from "./report.ts";

const groups: Record<Item["group"], string> = {
  "only there": "Only in the document",
  "only here": "Only in the description",
  moved: "Moved",
  changed: "Changed",
  gone: "No longer in the document",
};

/** A report as Markdown: what is new, by domain, or everything. */
export function markdownOf(report: Report, everything: boolean): string {
  const settings = report.settings.filter(({ isNew }) => everything || isNew);
  const items = report.items.filter(({ isNew }) => everything || isNew);
  const domains = [...Map.groupBy(items, ({ domain }) => domain)].sort(([one], [other]) => one.localeCompare(other));
  return [
    summaryOf(report),
    ...(settings.length > 0 ? ["## For all operations", listOf(settings.map(settingLine))] : []),
    ...domains.flatMap(([domain, found]) => [`## ${domain}`, ...groupsOf(found)]),
  ].join("\n\n");
}

function summaryOf({ file, operations, settings, items }: Report): string {
  const all = [...settings, ...items];
  const news = all.filter(({ isNew }) => isNew).length;
  const counted = `${operations.there} operations in ${file}, ${operations.here} in the description`;
  return `${counted}: ${news} new, ${all.length - news} known.`;
}

function settingLine({ name, here, there }: Report["settings"][number]): string {
  return here === there ? `${name}: ${there}, new in the document` : `${name}: ${here} here, ${there} in the document`;
}

function groupsOf(items: Item[]): string[] {
  return Object.entries(groups).flatMap(([group, title]) => {
    const found = items.filter((item) => item.group === group);
    return found.length === 0 ? [] : [`### ${title}`, listOf(found.map(itemLine))];
  });
}

function itemLine({ operation, from, details }: Item): string {
  const line = from === undefined ? `\`${operation}\`` : `\`${from}\` is now \`${operation}\``;
  return [line, ...details.map((detail) => `  - ${detail}`)].join("\n");
}

function listOf(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
