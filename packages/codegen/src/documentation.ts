import type { Operation } from "./operation.ts";

/** Where each operation has a page of its own. */
const reference = "https://keepnet.github.io/keepnet-typescript/operations";

const effects = {
  read: "It reads.",
  write: "It writes.",
  "sends-messages": "It sends real messages to real people.",
  destructive: "It deletes.",
} satisfies Record<Operation["effect"], string>;

/** What an editor shows of an operation, in Markdown: what it does, where it runs, what that changes, and its page. */
export function documentationOf(operation: Operation): string {
  const { summary, description, effect, paging, exportedRow, id } = operation;
  const paged = paging ? " The response is one page: `paginate` reads all of them." : "";
  const exported = exportedRow === undefined ? "" : " `download` asks for all pages of the export.";
  return [
    `${summary}.`,
    description,
    `${scopeOf(operation)} ${effects[effect]}${paged}${exported}`,
    `@see {@link ${reference}/${id}}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function scopeOf({ scope, allCompanies, companyPathParameter }: Operation): string {
  if (scope === "reseller") return "It spans all companies that a Reseller manages.";
  if (scope === "shared") return "It is the same for every company.";
  if (scope === "company-path") return `It runs in the company of the path parameter \`${companyPathParameter}\`.`;
  const wide = allCompanies ? ", or in all of them on `keepnet.allCompanies()`" : "";
  return `It runs in one company${wide}.`;
}
