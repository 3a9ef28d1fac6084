import { expect, test } from "vitest";
import { readPages } from "../src/pagination/read-pages.ts";
import { gate, settle } from "./support/gate.ts";

test("the reading ends when the pages that were requested ahead have ended", async () => {
  const cleanUp = gate();
  const controller = new AbortController();
  const pages = readPages(
    {
      operation: "POST /api/companies/search",
      first: 1,
      pageSize: 1,
      readAhead: 1,
      request: async (pageNumber) => {
        if (pageNumber > 1) await cleanUp.promise;
        return { rows: [{ id: pageNumber }], pages: 3, records: 3 };
      },
    },
    { signal: controller.signal, stop: () => controller.abort() },
  );
  await pages.next();
  let ended = false;
  const end = pages.return().then(() => {
    ended = true;
  });
  await settle();
  expect(controller.signal.aborted).toBe(true);
  expect(ended).toBe(false);
  cleanUp.open();
  await end;
});
