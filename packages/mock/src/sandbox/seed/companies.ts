import type { Schemas } from "../operation-types.ts";
import type { CompanyIdentity } from "../world/company.ts";
import type { Examples } from "./examples.ts";

type Row = Schemas["Company"];

export const harbourlight: CompanyIdentity = { id: "rS7hB2kQ9mWx", name: "Harbourlight Security", number: 410 };
const secondReseller: CompanyIdentity = { id: "rL4vN8tGc3Py", name: "Lanternbay Consulting", number: 510 };

/** The two Resellers, the companies that the examples show, and two of the second Reseller. */
export function seedCompanies(examples: Examples): CompanyIdentity[] {
  const [all] = examples.responses("searchCompanies");
  const rows = all?.value.data?.results ?? [];
  const managed = rows.flatMap((row) => family(row, undefined));
  const numbered = managed.map((identity, index) => ({
    ...identity,
    number: 411 + index,
    resellerId: harbourlight.id,
  }));
  const others = [
    { id: "oC5wR2hLk7Bn", name: "Copperfield Dental", number: 511, resellerId: secondReseller.id },
    { id: "oA9mT4xSd6Vq", name: "Ashgrove Libraries", number: 512, resellerId: secondReseller.id },
  ];
  return [harbourlight, ...numbered, secondReseller, ...others];
}

function family(
  { companyName, companyResourceId: id, children }: Row,
  parentId: string | undefined,
): CompanyIdentity[] {
  const own = { id, name: companyName ?? id, number: 0, ...(parentId !== undefined && { parentId }) };
  return [own, ...(children ?? []).flatMap((child) => family(child, id))];
}
