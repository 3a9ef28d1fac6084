import { type Mock, startMock } from "@keepnet/mock";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

let project: GuideProject;
let mock: Mock;
beforeAll(async () => {
  project = await GuideProject.write("tokens");
  mock = await startMock();
});
beforeEach(() => mock.reset());
afterAll(async () => {
  await mock.close();
  await project[Symbol.asyncDispose]();
});

const tokenRequests = () => mock.requests.filter(({ path }) => path === "/connect/token");

test("the guide to tokens compiles", async () => {
  expect(await project.compile()).toBe("");
});

test("one client works in six companies with one token", async () => {
  expect((await project.run(["many-calls.ts"], mock.url)).match(/true/g)).toHaveLength(6);
  expect(tokenRequests()).toHaveLength(1);
});

test("two clients with one store request one token", async () => {
  await project.run(["per-request.ts"], mock.url);
  expect(mock.requests).toHaveLength(3);
  expect(tokenRequests()).toHaveLength(1);
});
