import type { Operation } from "@keepnet/document";

/** The Company ID that calls a `company` operation in its examples; undefined for an operation that takes none. */
export function exampleCompanyOf({ annotations, parameters }: Operation): string | undefined {
  if (annotations.scope !== "company") return undefined;
  const [company] = annotations.exampleCompanies.values();
  return company ?? parameters.get("header.x-keepnet-company-id")?.text("example") ?? "qL3nF8vXr2Ta";
}
