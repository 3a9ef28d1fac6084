import { operationsOf, type Place } from "@keepnet/document";
import { mediaTypesOf } from "../document/media-types.ts";
import type { Problem } from "./example.ts";

/** Answers of company operations say whose data they show, so that a mock can answer each company with its own. */
export function findUnmarkedAnswers(document: Place): Problem[] {
  const found = operationsOf(document).filter(({ annotations }) => annotations.scope === "company");
  return found.flatMap(({ key, place: operation, annotations }) => {
    const successes = operation.entries("responses").filter(([status]) => status.startsWith("2"));
    return successes.flatMap(([status, answer]) =>
      mediaTypesOf(answer)
        .flatMap((media) => media.entries("examples"))
        .filter(([name]) => !annotations.exampleCompanies.has(name))
        .map(([name]) => ({
          where: `${operation.text("operationId") ?? key}, response ${status}, example ${name}`,
          pointer: "",
          message: "does not say whose data it shows: write x-keepnet-company beside its summary",
        })),
    );
  });
}
