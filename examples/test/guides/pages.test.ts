import { join } from "node:path";
import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guidePrograms } from "../support/guide-programs.ts";
import { GuideProject } from "../support/guides.ts";

const vitest = join(import.meta.dirname, "..", "..", "node_modules", "vitest", "vitest.mjs");

describe.each(Object.entries(guidePrograms))("the guide %s", (page, programs) => {
  let project: GuideProject;
  let mock: Mock;
  beforeAll(async () => {
    project = await GuideProject.write(page);
    mock = await startMock();
  });
  afterAll(async () => {
    await mock.close();
    await project[Symbol.asyncDispose]();
  });

  test("compiles", async () => {
    expect(await project.compile()).toBe("");
  });

  for (const [file, { prints, clientId }] of Object.entries(programs)) {
    test(`has ${file}, which does what the guide says`, async () => {
      mock.reset();
      const command = file.endsWith(".test.ts") ? [vitest, "run", "--root", project.folder, file] : [file];
      const credential = clientId && { KEEPNET_CLIENT_ID: clientId, KEEPNET_CLIENT_SECRET: `${clientId}-secret` };
      expect(await project.run(command, mock.url, credential || {})).toMatch(prints);
    });
  }
});

test("a program by hand and its migration print the same", async () => {
  await using mock = await startMock();
  for (const page of ["from-fetch", "from-openapi-fetch"]) {
    await using project = await GuideProject.write(page);
    const [before, after] = await Promise.all(["before.ts", "after.ts"].map((file) => project.run([file], mock.url)));
    expect(after).toBe(before);
  }
});
