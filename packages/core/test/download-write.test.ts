import { expect, test, vi } from "vitest";
import { download } from "../src/index.ts";
import { startRawServer } from "./support/raw-server.ts";

const path = "/api/target-users/example-file";

// no file in the document comes from a call that writes
vi.mock(import("@keepnet/openapi/facts"), async (original) => {
  const facts = await original();
  const requestFactsOf: typeof facts.requestFactsOf = (operation) => {
    const known = facts.requestFactsOf(operation);
    return known && operation === `POST ${path}` ? { ...known, effect: "write", repeatable: false } : known;
  };
  return { ...facts, requestFactsOf };
});

test("a call that writes is not repeated when its file is still being made", async () => {
  let requests = 0;
  const { company } = await startRawServer((_request, response) => {
    requests++;
    response.writeHead(202, { "content-type": "text/plain" }).end("soon");
  });
  const file = await download(company, path, { body: { exportType: "Csv" } });
  expect(await new Response(file.stream).text()).toBe("soon");
  expect(requests).toBe(1);
});
