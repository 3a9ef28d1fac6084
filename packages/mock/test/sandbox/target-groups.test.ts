import { expect, test } from "vitest";
import { copperfield, quillfern, searchBody, signIn, tesselbrook } from "./support.ts";

test("a target group that was created is found in its company, and in no other", async () => {
  await using keepnet = await signIn();
  const created = await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" }, quillfern);
  const { data } = (await created.json()) as { data: { resourceId: string } };
  const names = async (company: string) => {
    const response = await keepnet.send("POST /api/target-groups/search", searchBody("Name"), company);
    const answer = (await response.json()) as { data: { results: { resourceId: string }[] } };
    return answer.data.results.map(({ resourceId }) => resourceId);
  };
  expect(await names(quillfern)).toContain(data.resourceId);
  expect(await names(tesselbrook)).not.toContain(data.resourceId);
});

test("a write of a Reseller that names no company is refused", async () => {
  await using keepnet = await signIn();
  const response = await keepnet.send("POST /api/target-groups", { name: "Night shift", priority: "High" });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    status: "INPUT_ERROR",
    validationMessages: ["header X-KEEPNET-Company-Id is required"],
  });
});

test("a company of another Reseller is refused", async () => {
  await using keepnet = await signIn();
  expect((await keepnet.send("GET /api/target-groups", undefined, copperfield)).status).toBe(403);
});
