import { expect, onTestFinished, test, vi } from "vitest";
import { clientCredentials } from "../../src/index.ts";

test("the secret is not given to a browser, unless the program says that it may have it", () => {
  vi.stubGlobal("document", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const credentials = { clientId: "client", clientSecret: "very-secret-value" };
  const refused = expect.objectContaining({
    code: "invalid_options",
    message: expect.stringMatching(/every visitor.*allowBrowser: true/),
  });
  expect(() => clientCredentials(credentials)).toThrow(refused);
  expect(() => clientCredentials({ ...credentials, allowBrowser: false })).toThrow(refused);
  expect(clientCredentials({ ...credentials, allowBrowser: true })).toHaveProperty("connect");
});
