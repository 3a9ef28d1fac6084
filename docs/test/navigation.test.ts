import { expect, test } from "vitest";
import { navOf, sidebarOf } from "../build/navigation.ts";
import { operationPages } from "../build/operations/pages.ts";
import { addressOf } from "../build/page.ts";
import { prosePages } from "../build/prose.ts";

const pages = [
  ...(await prosePages()),
  ...operationPages(),
  { path: "api/index.md", text: "# API" },
  { path: "api/core/index.md", text: "# @keepnet/core" },
  { path: "api/core/functions/unwrap.md", text: "# unwrap()" },
  { path: "api/core/query/index.md", text: "# @keepnet/core/query" },
  { path: "api/core/query/functions/queryOptions.md", text: "# queryOptions()" },
];

interface Item {
  readonly link?: string;
  readonly items?: readonly Item[];
}

function linksOf(items: readonly Item[]): string[] {
  return items.flatMap(({ link, items = [] }) => [...(link === undefined ? [] : [link]), ...linksOf(items)]);
}

const menus = Object.values(sidebarOf(pages)).flat() as Item[];

test("each page is in one of the menus, once, and nothing else is", () => {
  const starts = ["/", "/guides/", "/operations/", "/api/"];
  const addresses = pages.map(({ path }) => `/${addressOf(path)}`).filter((address) => !starts.includes(address));
  expect(linksOf(menus).sort()).toEqual(addresses.sort());
});

test("an entry point has its own exports alone", () => {
  const [core] = sidebarOf(pages)["/api/"] as Item[];
  expect(linksOf([core ?? {}])).toEqual(["/api/core/", "/api/core/functions/unwrap"]);
});

test("the guides are in the order of their index, and the menu at the top begins with the first", () => {
  const [guides] = sidebarOf(pages)["/"] as Item[];
  const [first] = linksOf([guides ?? {}]);
  expect(navOf(pages)[0]).toMatchObject({ text: "Guides", link: first });
});
