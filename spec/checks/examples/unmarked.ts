import { operationsOf } from "../document/operations-of.ts";
import type { Place } from "../document/place.ts";
import type { Problem } from "./example.ts";

/** Answers of company operations say whose data they show, so that a mock can answer each company with its own. */
export function findUnmarkedAnswers(document: Place): Problem[] {
  return operationsOf(document)
    .filter(({ operation }) => operation.text("x-keepnet-scope") === "company")
    .flatMap(({ key, operation }) =>
      operation
        .entries("responses")
        .filter(([status]) => status.startsWith("2"))
        .flatMap(([status, answer]) =>
          answer
            .entries("content")
            .flatMap(([, media]) => media.entries("examples"))
            .filter(([, example]) => example.text("x-keepnet-company") === undefined)
            .map(([name]) => ({
              where: `${operation.text("operationId") ?? key}, response ${status}, example ${name}`,
              pointer: "",
              message: "does not say whose data it shows: write x-keepnet-company beside its summary",
            })),
        ),
    );
}
