import { operationsOf } from "@keepnet/document";
import { bundledPlace } from "../../document.ts";
import { Examples } from "./examples.ts";

let read: Examples | undefined;

/** The examples of the document in `@keepnet/openapi`, for what is the same in every company. */
export function bundledExamples(): Examples {
  read ??= new Examples(
    operationsOf(bundledPlace()).map(({ place, annotations }) => ({
      iid: place.text("operationId") ?? "",
      place,
      exampleCompanies: annotations.exampleCompanies,
    })),
  );
  return read;
}
