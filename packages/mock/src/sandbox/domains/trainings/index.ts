import type { Domain } from "../../domain.ts";
import { type Columns, exportSearch } from "../../files/export-file.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { type Training, trainings, trainingsOf } from "./training.ts";
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
    for (const { companyId = "", value } of examples.answers("searchTrainings")) {
      for (const training of value.data.results ?? []) {
        const isShared = training.availableFor?.includes("All companies") === true;
        const owners = isShared ? resellers : [world.company(companyId)];
        for (const owner of owners) owner?.table(trainings).put(training);
      }
    }
  },
  handlers: {
    searchTrainings: ({ world, companies, body }) => {
      const { trainingType, trainingIds } = body;
      const rows = trainingsOf(world, companies).filter(
        ({ type, trainingId }) => isOfType(type, trainingType) && (trainingIds?.includes(trainingId) ?? true),
      );
      return ok(page(rows, body, search));
    },
    exportTrainings: ({ world, companies, body }) => {
      const rows = trainingsOf(world, companies).filter(({ type }) => isOfType(type, body.trainingType));
      return exportSearch("trainings", rows, body, columns, search);
    },
  },
};
