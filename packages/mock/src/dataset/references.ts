import { tableKeys } from "../sandbox/world/table-kind.ts";
import type { Dataset } from "../sandbox/world/world.ts";
import { checkFamilies } from "./family.ts";
import type { Path, Problem } from "./problem.ts";

/** What is wrong between the parts of a dataset of the right form: ids that occur twice, companies that are missing or above themselves. */
export function checkReferences(dataset: Dataset): Problem[] {
  const problems = wrongIds(dataset);
  return problems.length > 0 ? problems : checkFamilies(dataset.companies);
}

function wrongIds({ credentials, companies }: Dataset): Problem[] {
  const ids = new Set(companies.map(({ id }) => id));
  const missing = (id: string | undefined, path: Path): Problem[] =>
    id === undefined || ids.has(id) ? [] : [{ path, text: `must be the id of a company in it, not "${id}"` }];
  return [
    ...repeated(credentials, "clientId", ["credentials"]),
    ...repeated(credentials, "id", ["credentials"]),
    ...credentials.flatMap(({ companyId }, index) => missing(companyId, ["credentials", index, "companyId"])),
    ...repeated(companies, "id", ["companies"]),
    ...companies.flatMap(({ resellerId, parentId, tables }, index) => [
      ...missing(resellerId, ["companies", index, "resellerId"]),
      ...missing(parentId, ["companies", index, "parentId"]),
      ...Object.entries(tables).flatMap(([kind, rows]) =>
        repeated(rows, tableKeys.get(kind) ?? "", ["companies", index, "tables", kind]),
      ),
    ]),
  ];
}

function repeated(rows: readonly object[], key: string, path: Path): Problem[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, index) => {
    const id = (row as Readonly<Record<string, unknown>>)[key];
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [...path, index, key], text: `must be unique: "${id}" stands before` }];
  });
}
