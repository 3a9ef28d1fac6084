import type { Domain } from "../../domain.ts";
import { ok } from "../../replies.ts";
import { page } from "../../search/search.ts";
import { trainings, trainingsOf } from "./training.ts";
import { typeNamed } from "./type.ts";

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
        ({ type, trainingId }) =>
          (trainingType === undefined || type === typeNamed(trainingType)) &&
          (trainingIds?.includes(trainingId) ?? true),
      );
      return ok(page(rows, body, { aliases: { Name: "trainingName" } }));
    },
  },
};
