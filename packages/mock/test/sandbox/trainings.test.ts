import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, rowsOf, type Signed, searchBody, signIn, tesselbrook } from "./support.ts";

interface Training {
  readonly trainingId: string;
  readonly trainingName: string;
  readonly languages: string[];
  readonly hasQuiz: boolean;
}

const search = (keepnet: Signed, company = quillfern) =>
  rowsOf<Training>(keepnet.send("POST /api/trainings/search", searchBody("Name"), company));

test("every training of the library has its page and its languages, as its row has them", async () => {
  await using keepnet = await signIn();
  const library = await search(keepnet);
  expect(library.length).toBeGreaterThan(1);
  for (const { trainingId, trainingName, languages, hasQuiz } of library) {
    const read = (path: string) => keepnet.send(`GET ${path}`, undefined, quillfern);
    const page = await dataOf<{ trainingContents: { languageId: string }[] }>(read(`/api/trainings/${trainingId}`));
    const offered = await dataOf<{ id: string; code: string }[]>(read(`/api/enrollments/${trainingId}/languages`));
    expect(page).toMatchObject({ name: trainingName, hasQuiz, type: expect.stringMatching(/^(SCORM|Survey)$/) });
    expect(offered.map(({ code }) => code)).toEqual(languages);
    expect(page.trainingContents.map(({ languageId }) => languageId)).toEqual(offered.map(({ id }) => id));
  }
});

test("a training of another company is not found", async () => {
  await using keepnet = await signIn();
  const own = (await search(keepnet, "mW4cU7jHs5Nb")).find(({ trainingName }) => trainingName === "Handling card data");
  for (const path of [`/api/trainings/${own?.trainingId}`, `/api/enrollments/${own?.trainingId}/languages`]) {
    expect((await keepnet.send(`GET ${path}`, undefined, "mW4cU7jHs5Nb")).status).toBe(200);
    expect((await keepnet.send(`GET ${path}`, undefined, tesselbrook)).status).toBe(404);
  }
});

test("an enrollment is offered in languages of its training", async () => {
  await using keepnet = await signIn();
  const [training] = await search(keepnet);
  const body = {
    trainingId: training?.trainingId,
    name: "Guessed",
    targetGroupResourceIds: [],
    languageIds: ["guessed"],
  };
  expect(await refusalOf(keepnet.send("POST /api/enrollments", body, quillfern))).toEqual([
    400,
    `body.languageIds: "${training?.trainingName}" is not available in a language guessed`,
  ]);
});
