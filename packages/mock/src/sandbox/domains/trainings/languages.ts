import type { Schemas } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { bundledExamples } from "../../seed/bundled-examples.ts";
import type { Training } from "./training.ts";

type Language = Schemas["TrainingLanguage"];

/** The languages in which a training is available. */
export function languagesOf({ languages: codes }: Pick<Training, "languages">): Language[] {
  const known = bundledExamples()
    .responses("listTrainingLanguages")
    .flatMap(({ value }) => value.data ?? []);
  return (codes ?? []).flatMap((code) => known.find((language) => language.code === code) ?? []);
}

/** @throws {Refusal} 400: the training is not available in one of the languages. */
export function assertLanguages(training: Training, ids: readonly string[]): void {
  const known = languagesOf(training);
  const unknown = ids.find((languageId) => !known.some(({ id }) => id === languageId));
  if (unknown === undefined) return;
  throw new Refusal(400, "Invalid request", [
    `body.languageIds: "${training.trainingName}" is not available in a language ${unknown}`,
  ]);
}
