import type { Schemas } from "../../operation-types.ts";
import type { Company } from "../../world/company.ts";
import { idOf } from "../../world/derive.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import { languagesOf } from "./languages.ts";
import { type Training, trainings } from "./training.ts";
import { typeOf } from "./type.ts";

/** What an example shows of a training's own page, which its row has not. */
export interface TrainingPage extends Readonly<Schemas["TrainingDetail"]> {
  readonly trainingId: string;
}

export const trainingPages = tableKind<TrainingPage>("trainingPages", "trainingId");

/** A training's own page: the one that an example shows, or what follows from its row. */
export function toDetail(world: World, company: Company, training: Training): Schemas["TrainingDetail"] {
  const owners = [company, world.company(company.identity.resellerId ?? "")];
  const shown = owners.map((owner) => owner?.table(trainingPages).get(training.trainingId)).find(Boolean);
  const owner = owners.find((each) => each?.table(trainings).get(training.trainingId) !== undefined) ?? company;
  const page = shown === undefined ? pageOf(owner, training) : withoutId(shown);
  return { ...page, trainingContents: contentsOf(training) };
}

function withoutId({ trainingId: _id, ...page }: TrainingPage): Schemas["TrainingDetail"] {
  return page;
}

function pageOf({ id, identity }: Company, training: Training): Schemas["TrainingDetail"] {
  const { trainingId, trainingName, availableFor, tags, category, duration, level, type } = training;
  const { createdBy, coverImage, vendorName, description, isNew, isFavourite, trainingRoles, hasQuiz } = training;
  return {
    ...{ createdBy, coverImage, vendorName, description, isNew, isFavourite, trainingRoles, hasQuiz, category },
    companyId: identity.number,
    companyResourceId: id,
    companyName: identity.name,
    availableForList: (availableFor ?? []).map((name) => ({
      resourceId: idOf("available", trainingId, name),
      ownerCompanyId: identity.number,
      ownerCompanyResourceId: id,
      typeName: name === "All companies" ? "AllCompanies" : "Company",
      targetResourceId: name === "All companies" ? null : id,
    })),
    type: typeOf(type),
    status: "Active",
    vendorId: null,
    trainingContents: [],
    trainingGroups: [],
    categoryName: category,
    targetAudienceName: null,
    behaviourNames: [],
    complianceNames: training.compliances,
    name: trainingName,
    targetAudience: training.targetAudience,
    behaviours: [],
    compliances: (training.compliances ?? []).map((name) => ({ complianceId: idOf("compliance", name) })),
    tagNames: tags,
    ...{ duration, level },
    durationDisplayName: duration,
    levelDisplayName: level,
  };
}

/** A file for each language. */
function contentsOf(training: Training): Schemas["TrainingContent"][] {
  return languagesOf(training).map(({ id, code }) => {
    const name = `${training.trainingId}-${code?.toLowerCase()}.zip`;
    return {
      languageId: id,
      contentUrl: `https://cdn.mock.example/content/${name}`,
      name,
      size: 18_350_080,
      type: typeOf(training.type),
      typeWithDisplayName: training.type,
      isDeleteable: training.isEditable,
      warningMessage: null,
    };
  });
}
