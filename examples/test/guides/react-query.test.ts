import { join } from "node:path";
import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

/** Renders the components on a server, with what their queries find in the cache. */
const rendered = `
import { clientCredentials, createKeepnet } from "@keepnet/core";
import { infiniteQueryOptions, queryOptions } from "@keepnet/core/query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { Groups } from "./groups.tsx";
import { People } from "./people.tsx";

const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID: clientId = "", KEEPNET_CLIENT_SECRET: clientSecret = "" } = process.env;
const keepnet = createKeepnet({ baseUrl, auth: clientCredentials({ clientId, clientSecret }) });
const company = keepnet.forCompany("qL3nF8vXr2Ta");

test("each component shows its company's data, and only when that is in the cache", async () => {
  const cache = new QueryClient();
  const render = (of: typeof company) => renderToString(
    <QueryClientProvider client={cache}><Groups company={of} /><People company={of} /></QueryClientProvider>,
  );
  expect(render(company)).toContain("Loading…");
  await cache.prefetchQuery(queryOptions(company, "GET", "/api/target-groups"));
  await cache.prefetchInfiniteQuery(infiniteQueryOptions(company, "/api/target-users/search", { body: { pageSize: 50 } }));
  expect(render(company)).toMatch(/<li>All employees<.*@/s);
  expect(render(keepnet.forCompany("qL3nF8vXr2Ta"))).toContain("<li>All employees<");
  expect(render(keepnet.forCompany("tB6kD1wZp9Ye"))).toContain("Loading…");
});
`;

test("the components of the guide to React Query compile and show one company's data", async () => {
  await using mock = await startMock();
  await using project = await GuideProject.write("react-query", { "render.test.tsx": rendered });
  expect(await project.compile({ jsx: "react-jsx" })).toBe("");
  const vitest = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");
  expect(await project.run([vitest, "run", "--root", project.folder], mock.url)).toContain("1 passed");
});
