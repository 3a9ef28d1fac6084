import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

const caller = `
import { clientCredentials, createKeepnet } from "@keepnet/core";
import { exportUsers } from "./export-route.ts";

const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID: clientId = "", KEEPNET_CLIENT_SECRET: clientSecret = "" } = process.env;
const keepnet = createKeepnet({ baseUrl, auth: clientCredentials({ clientId, clientSecret }) });
const response = await exportUsers(keepnet.forCompany("qL3nF8vXr2Ta"), new AbortController().signal);
console.log(response.headers.get("content-type"), response.headers.get("content-disposition"));
console.log(await response.text());
`;

test("the route of the guide to files passes an export on, with its name and type", async () => {
  await using mock = await startMock();
  await using project = await GuideProject.write("files", { "caller.ts": caller });
  expect(await project.compile()).toBe("");
  const [headers, ...rows] = (await project.run(["caller.ts"], mock.url)).trim().split("\n");
  expect(headers).toMatch(/^text\/csv attachment; filename=".+\.csv"$/);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows[1]).toContain("@");
});
