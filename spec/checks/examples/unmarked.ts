import { mediaTypesOf } from "../document/media-types.ts";
import { operationsOf } from "../document/operations-of.ts";
import type { Place } from "../document/place.ts";
import type { Problem } from "./example.ts";

/** Answers of company operations say whose data they show, so that a mock can answer each company with its own. */
export function findUnmarkedAnswers(document: Place): Problem[] {
  const found = operationsOf(document).filter(({ operation }) => operation.text("x-keepnet-scope") === "company");
  return found.flatMap(({ key, operation }) => {
    const successes = operation.entries("responses").filter(([status]) => status.startsWith("2"));
    return successes.flatMap(([status, answer]) =>
      mediaTypesOf(answer)
        .flatMap((media) => media.entries("examples"))
        .filter(([, example]) => example.text("x-keepnet-company") === undefined)
        .map(([name]) => ({
          where: `${operation.text("operationId") ?? key}, response ${status}, example ${name}`,
          pointer: "",
          message: "does not say whose data it shows: write x-keepnet-company beside its summary",
        })),
    );
  });
}
