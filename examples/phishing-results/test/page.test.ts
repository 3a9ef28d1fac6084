import type { CampaignJobUser } from "@keepnet/openapi";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { renderPage } from "../page.ts";
import { campaign, person } from "./campaign.ts";

async function pageOf(people: readonly CampaignJobUser[], startDate?: string): Promise<Document> {
  return new JSDOM(await renderPage(campaign(people, startDate))).window.document;
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
}

const opened = { openedCount: 1, lastOpenedTime: "2026-06-25T11:00:00Z" };
const clicked = { ...opened, clickedCount: 3, lastClickedTime: "2026-06-25T12:30:00Z" };

test("the charts count people, and the tables have their times", async () => {
  const reporter = person({
    firstName: "Bram",
    department: "Sales",
    reportedCount: 1,
    lastReportedTime: "2026-06-26T09:00",
  });
  const document = await pageOf([person(clicked), person({ ...opened, department: "Sales" }), reporter, person()]);
  expect(textsOf(document, "#totals desc")).toEqual(
    Array(2).fill("Opened: 2 (50 %). Clicked: 1 (25 %). Submitted: 0 (0 %). Reported: 1 (25 %)."),
  );
  expect(textsOf(document, "#time .wide desc")[0]).toContain("Clicked: 1, half of them after 2.5 hours.");
  expect(textsOf(document, "#departments tbody tr").map((row) => row.split(/(?=\d)/))).toEqual([
    ["Finance", "2", "1", "1", "0", "0"],
    ["Sales", "2", "1", "0", "0", "1"],
  ]);
  expect(textsOf(document, "#people tbody tr:first-child td")).toEqual([
    ...["Finance", "Delivered", "2026-06-25 11:00", "2026-06-25 12:303 times", "–", "–"],
  ]);
  expect(textsOf(document, "#people tbody th")).toContain("Bram Braskada.brask@quillfern.example");
});

test("names are text: none becomes markup, in the tables or in the drawings", async () => {
  const hostile = `</title></style></svg><script>alert(1)</script><img src=x onerror=alert(2)>"'&amp;`;
  const people = [person({ ...clicked, firstName: hostile, email: hostile, department: hostile, status: hostile })];
  const given = campaign(people);
  const html = await renderPage({
    ...given,
    companyName: hostile,
    summary: { ...given.summary, phishingCampaignName: hostile },
  });
  expect(html).not.toContain("<script");
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll("script, img")).toHaveLength(0);
  expect(document.querySelector("h1")?.textContent).toBe(hostile);
  expect(document.querySelector("#people tbody td")?.textContent).toBe(hostile);
  expect(document.querySelector("title")?.textContent).toBe(`${hostile}: phishing results`);
});

test("the page loads nothing and runs nothing", async () => {
  const html = await renderPage(campaign([person(clicked)]));
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<script|<link|\ssrc=|\shref=|url\(|@import|\son\w+=/i);
});

test("what the method of a campaign does not have is left out until somebody does it", async () => {
  const time = "2026-06-25T11:00:00Z";
  const attachment = { attachmentOpenedCount: 1, lastAttachmentOpenedTime: time };
  expect(textsOf(await pageOf([person(clicked)]), "#legend li")).toEqual([
    ...["Opened", "Clicked", "Submitted", "Reported", "Nothing"],
  ]);
  expect(textsOf(await pageOf([person(attachment)]), "#legend li")).toContain("Attachment");
});

test("times in a format of the account are shown as they are, and there is no chart of them", async () => {
  const document = await pageOf([person({ openedCount: 1, lastOpenedTime: "03/04/2026 10:00" })]);
  expect(document.querySelector("#time svg")).toBeNull();
  expect(document.querySelector("#time figcaption")?.textContent).toMatch(/^There is no chart/);
  expect(textsOf(document, "#people tbody td")).toContain("03/04/2026 10:00");
});

test("without departments there is no part about them, and without people there is still a page", async () => {
  expect((await pageOf([person({ department: null })])).querySelector("#departments")).toBeNull();
  const empty = await pageOf([]);
  expect(empty.querySelectorAll("#people tbody tr")).toHaveLength(0);
  expect(textsOf(empty, "#totals desc")[0]).toContain("Opened: 0 (0 %).");
});

test("each drawing has a title and a description that name it", async () => {
  const document = await pageOf([person(clicked)]);
  const drawings = [...document.querySelectorAll("svg")];
  expect(drawings).toHaveLength(6);
  for (const svg of drawings) {
    expect(svg.getAttribute("role")).toBe("img");
    const names =
      svg
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)) ?? [];
    expect(names.map((name) => name?.tagName.toLowerCase())).toEqual(["title", "desc"]);
    for (const name of names) expect(name?.textContent).not.toBe("");
  }
});
