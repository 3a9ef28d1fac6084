import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { toDetail, trainingPages } from "./detail.ts";
import { languagesOf } from "./languages.ts";
import { partOf } from "./part.ts";
import { findTraining, type Training, trainings, trainingsOf } from "./training.ts";
import { isOfType } from "./type.ts";

const search = { row: "Training", aliases: { Name: "trainingName" } } as const;

const columns: Columns<Training> = {
  Training: ({ trainingName }) => trainingName,
  Type: ({ type }) => type,
  Category: ({ category }) => category,
  "Created By": ({ createdBy }) => createdBy,
  "Date Created": ({ createTime }) => createTime.slice(0, 10),
};

export const trainingDomain: Domain = {
  seed: (world, examples) => {
    const resellers = world.companies().filter(({ identity }) => identity.resellerId === undefined);
    const pages = examples.responses("getTraining").map(({ value }) => value.data);
    for (const { companyId = "", value } of examples.responses("searchTrainings")) {
      for (const training of value.data.results ?? []) {
        const isShared = training.availableFor?.includes("All companies") === true;
        const owners = isShared ? resellers : [world.company(companyId)];
        for (const owner of owners) {
          owner?.table(trainings).put(training);
          const shown = pages.find(({ name }) => name === training.trainingName);
          if (shown !== undefined) owner?.table(trainingPages).put({ ...shown, trainingId: training.trainingId });
        }
      }
    }
  },
  handlers: {
    searchTrainings: async ({ world, companies, caller, body }) => {
      const { trainingType, trainingIds } = body;
      const part = partOf(trainingsOf(world, companies), body.trainingSearchType, companies, caller);
      const rows = part.filter(
        ({ type, trainingId }) => isOfType(type, trainingType) && (trainingIds?.includes(trainingId) ?? true),
      );
      return ok(await page(rows, body, search));
    },
    getTraining: ({ world, company, path }) =>
      ok(toDetail(world, company, findTraining(world, company, path.resourceId))),
    // C64: the id in the path is the training's
    listTrainingContentLanguages: ({ world, company, path }) =>
      ok(languagesOf(findTraining(world, company, path.resourceId))),
    exportTrainings: ({ world, companies, caller, body }) => {
      const part = partOf(trainingsOf(world, companies), body.trainingSearchType, companies, caller);
      const rows = part.filter(({ type }) => isOfType(type, body.trainingType));
      return exportSearch("trainings", rows, body, columns, search);
    },
  },
};
