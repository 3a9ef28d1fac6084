import { appendFile } from "node:fs/promises";
import type { Mock } from "../../../src/index.ts";
import { quillfern, requestToken } from "../../sandbox/support.ts";

/** Tells the test that started these tests which worker uses which mock. */
export async function tell(url: string): Promise<void> {
  await appendFile(process.env.TOLD ?? "", `${process.pid} ${url}\n`);
}

/** Creates a target group, and counts those of its name. */
export async function groupsAfterCreating(mock: Mock, name: string): Promise<number> {
  const headers = {
    authorization: `Bearer ${await requestToken(mock, "mock-reseller")}`,
    "content-type": "application/json",
    "x-keepnet-company-id": quillfern,
  };
  const body = JSON.stringify({ name, priority: "High" });
  await fetch(`${mock.url}/api/target-groups`, { method: "POST", headers, body });
  const groups = await (await fetch(`${mock.url}/api/target-groups`, { headers })).text();
  return groups.split(`"name":"${name}"`).length - 1;
}
