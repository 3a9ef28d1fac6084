import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CampaignJobUser } from "@keepnet/openapi";
import { JSDOM } from "jsdom";
import { behaviorsOf, countOf, did, instantOf, type KnownBehavior } from "./behaviors.ts";
import type { Campaign } from "./campaign.ts";
import { colorOf } from "./chart.ts";
import { departmentChart } from "./department-chart.ts";
import { departmentsOf } from "./departments.ts";
import { fillTable } from "./table.ts";
import { timeChart } from "./time-chart.ts";
import { totalsChart } from "./totals-chart.ts";

/** The page of a campaign, filled into page.html. It is one file, without scripts, that loads nothing. */
export async function renderPage({ companyId, companyName, launch, summary, people }: Campaign): Promise<string> {
  const page = new JSDOM(await readFile(join(import.meta.dirname, "page.html"), "utf8"));
  const { document } = page.window;
  const find = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`page.html has no ${selector}.`);
    return element;
  };
  const write = (selector: string, text: string) => {
    find(selector).textContent = text;
  };
  const { campaignInfo: info } = summary;
  const behaviors = behaviorsOf(people);
  const campaign = summary.phishingCampaignName ?? summary.phishingCampaignResourceId;
  const started = instantOf(info?.startDate ?? null);

  write("title", `${campaign}: phishing results`);
  write("[data-text=campaign]", campaign);
  const about = [
    `${companyName} (${companyId})`,
    `launch ${launch}`,
    `started ${textOf(info?.startDate ?? null)}${started === undefined ? "" : " UTC"}`,
  ];
  write("[data-text=about]", `${about.join(", ")}.`);
  write(
    "[data-text=delivery]",
    `${people.length} people. The message reached ${info?.emailDeliveredUserCount ?? "an unknown number"} of them.`,
  );
  for (const { id, label } of [...behaviors, { id: "nothing", label: "Nothing" }]) {
    const item = document.createElement("li");
    item.textContent = label;
    item.setAttribute("style", `--color: ${colorOf(id)}`);
    find("#legend").append(item);
  }

  find("#totals").append(...totalsChart(document, people));
  const time = timeChart(document, people, started);
  if (time) find("#time").append(...time);
  else write("#time figcaption", "There is no chart: the times are not in ISO 8601, but in a format of the account.");

  const departments = departmentsOf(people);
  if (departments.length === 0) find("#departments").remove();
  else {
    find("#departments .chart").append(...departmentChart(document, departments, people));
    fillTable(document, find("#departments table"), departments, [
      { label: "Department", cell: ({ name }) => ({ text: name }) },
      { label: "People", className: "number" as const, cell: ({ people }) => ({ text: String(people.length) }) },
      ...behaviors.map((behavior) => ({
        label: behavior.label,
        className: "number" as const,
        cell: ({ people }: { people: readonly CampaignJobUser[] }) => ({ text: String(countOf(people, behavior)) }),
      })),
    ]);
  }

  write("[data-text=zone]", time ? "Times are in UTC." : "Times are as the account writes them.");
  fillTable(document, find("#people"), people.toSorted(byName), [
    { label: "Name", cell: (person) => ({ text: nameOf(person), small: person.email ?? undefined }) },
    { label: "Department", cell: ({ department }) => ({ text: department ?? "" }) },
    { label: "Message", cell: ({ status }) => ({ text: status ?? "" }) },
    ...behaviors.map((behavior) => ({
      label: behavior.label,
      className: "time" as const,
      cell: (person: CampaignJobUser) => cellOf(person, behavior),
    })),
  ]);
  // a part that scrolls must be reachable with the keyboard
  for (const part of document.querySelectorAll(".scroll")) part.setAttribute("tabindex", "0");
  return page.serialize();
}

function cellOf(person: CampaignJobUser, behavior: KnownBehavior) {
  if (!did(person, behavior)) return { text: "–" };
  const count = person[behavior.count];
  return { text: textOf(person[behavior.time]), small: count > 1 ? `${count} times` : undefined };
}

function nameOf({ firstName, lastName, email }: CampaignJobUser): string {
  return `${firstName ?? ""} ${lastName ?? ""}`.trim() || (email ?? "");
}

function byName(a: CampaignJobUser, b: CampaignJobUser): number {
  return nameOf(a).localeCompare(nameOf(b), "en");
}

/** A date as text, in UTC. One in a format of the account stays as it is. */
function textOf(date: string | null): string {
  const time = instantOf(date);
  return time === undefined
    ? (date ?? "at an unknown time")
    : new Date(time).toISOString().slice(0, 16).replace("T", " ");
}
