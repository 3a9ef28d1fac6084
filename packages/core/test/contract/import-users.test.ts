import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CompanyClient,
  clientCredentials,
  createKeepnet,
  type ImportProgress,
  importUsers,
  paginate,
} from "../../src/index.ts";

let mock: Mock;
let company: CompanyClient;
beforeAll(async () => {
  mock = await startMock({ strict: true });
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  company = createKeepnet({ baseUrl: mock.url, auth }).forCompany("qL3nF8vXr2Ta");
});
afterAll(() => mock.close());

const mapping = { mail: "EMAIL", "First name": "firstName" };
const csv = (...lines: string[]) => new File([["Mail,First Name", ...lines, ""].join("\n")], "people.csv");

async function emails(): Promise<string[]> {
  const found = [];
  for await (const { email } of paginate(company, "/api/target-users/search")) found.push(email ?? "");
  return found;
}

test("the people of a file are imported, and the rejected row comes back", async () => {
  const phases: ImportProgress["phase"][] = [];
  const file = csv("gwen@quillfern.example,Gwen", "not an address,Nobody");
  const result = await importUsers(company, file, {
    mapping,
    interval: 1,
    onProgress: ({ phase }) => phases.push(phase),
  });
  expect(result).toMatchObject({ newUserCount: 1, existingUserCount: 0, invalidUserCount: 1 });
  expect(result.rejected).toMatchObject([{ email: "not an address" }]);
  expect([...new Set(phases)]).toEqual(["upload", "map", "wait", "preview", "confirm", "done"]);
  expect(await emails()).toContain("gwen@quillfern.example");
});

test("only new people are imported, and only chosen rows", async () => {
  const file = csv("gwen@quillfern.example,Gwendolyn", "hugo@quillfern.example,Hugo", "ines@quillfern.example,Ines");
  const result = await importUsers(company, file, {
    mapping,
    interval: 1,
    rows: async (preview) => {
      expect(preview).toMatchObject({ newUserCount: 2, existingUserCount: 1 });
      for await (const { email, resourceId } of preview.rows)
        if (email === "hugo@quillfern.example") return [resourceId];
      return "all";
    },
  });
  expect(await emails()).toContain("hugo@quillfern.example");
  expect(await emails()).not.toContain("ines@quillfern.example");
  const { transactionId } = await importUsers(company, file, { mapping, interval: 1, rows: "onlyNew" });
  expect(transactionId).not.toBe(result.transactionId);
  expect(await emails()).toContain("ines@quillfern.example");
});

test("a file without a usable row is refused with its rows", async () => {
  const file = csv("no address,Nobody");
  await expect(importUsers(company, file, { mapping, interval: 1 })).rejects.toMatchObject({
    name: "ImportError",
    phase: "wait",
    rejected: [expect.objectContaining({ email: "no address" })],
  });
});
