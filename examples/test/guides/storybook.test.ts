import { startMock } from "@keepnet/mock";
import { expect, test } from "vitest";
import { GuideProject } from "../support/guides.ts";

/** What Storybook does with the files, in its order: the loaders of the project, those of the story, the rendering. */
const storybook = `
import preview from "./.storybook/preview.ts";
import meta, { Groups, Refused } from "./src/stories/target-groups.stories.ts";

const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set("origin", "http://localhost:6006");
  return fetch(request);
};
Object.assign(globalThis, { document: {} });

for (const story of [Groups, Refused, Groups]) {
  await Promise.all(preview.loaders.map((load) => load()));
  const [loaded = { text: "" }] = await Promise.all(story.loaders.map((load) => load()));
  console.log(meta.render({}, { loaded }));
}
`;

test("the stories of the guide to Storybook show the mock's groups, and a refusal in between", async () => {
  await using mock = await startMock({ controlOrigins: ["http://localhost:6006"] });
  await using project = await GuideProject.write("storybook", { "storybook.ts": storybook }, (source) =>
    source.replaceAll("http://127.0.0.1:4010", mock.url),
  );
  expect(await project.compile()).toBe("");
  const [groups, refused, again] = (await project.run(["storybook.ts"], mock.url)).trim().split("\n");
  expect(groups).toBe("All employees, Finance");
  expect(refused).toContain("403");
  expect(again).toBe(groups);
});

test("a page that the mock was not told of cannot reset it", async () => {
  await using mock = await startMock();
  const headers = { origin: "http://localhost:6006" };
  expect((await fetch(`${mock.url}/__mock/reset`, { method: "POST", headers })).status).toBe(403);
});
