import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

const session = `
export const companyOf = (request: Request) => request.headers.get("cookie")?.replace("company=", "");
`;
const caller = `
import { GET } from "./app/api/target-groups/route.ts";

const ask = async (headers: Record<string, string>) => {
  const response = await GET(new Request("http://app.example/api/target-groups", { headers }));
  console.log(response.status, await response.text());
};
await ask({});
await ask({ cookie: "company=qL3nF8vXr2Ta" });
await ask({ cookie: "company=oC5wR2hLk7Bn" });
`;

test("the route handler of the guide to Next.js works in the visitor's company, and only there", async () => {
  await using project = await GuideProject.write("nextjs", { "lib/session.ts": session, "caller.ts": caller });
  expect(await project.compile()).toBe("");
  await using mock = await startMock();
  const [unknown, visitor, refused] = (await project.run(["--conditions=react-server", "caller.ts"], mock.url)).split(
    "\n",
  );
  expect(unknown).toMatch(/^401 /);
  expect(visitor).toMatch(/^200 \[\{.*"name"/);
  expect(refused).toMatch(/^502 /);
  expect(mock.requests.map(({ companyId }) => companyId)).toEqual([undefined, "qL3nF8vXr2Ta", "oC5wR2hLk7Bn"]);
});

test("a module of the browser cannot load the client", async () => {
  await using project = await GuideProject.write("nextjs");
  await expect(project.run(["lib/keepnet.ts"], "http://127.0.0.1:1")).rejects.toThrow("Client Component module");
});
