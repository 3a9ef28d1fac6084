import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { clientCredentials, createKeepnet, lookups } from "../../src/index.ts";

test("a look-up is found by name and by code, on any client", async () => {
  await using mock = await startMock({ strict: true });
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const keepnet = createKeepnet({ baseUrl: mock.url, auth });
  const languages = await lookups(keepnet.forCompany("qL3nF8vXr2Ta"), "languages");
  expect(languages.find("dutch").resourceId).toBe((await lookups(keepnet, 21)).find("nl").resourceId);
});
