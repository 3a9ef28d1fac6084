// What users install with the published packages has a licence that lets them. What is bundled is checked by its build.
import { execFileSync } from "node:child_process";
import { isAllowed } from "./licences.ts";
import { root } from "./run.ts";

const published = ["@keepnet/openapi", "@keepnet/core", "@keepnet/mock", "@keepnet/bullmq"];

const filters = published.flatMap((name) => ["--filter", name]);
const command = [...filters, "licenses", "list", "--prod", "--json"];
const licences: Readonly<Record<string, readonly { readonly name: string }[]>> = JSON.parse(
  execFileSync("pnpm", command, { cwd: root, encoding: "utf8" }),
);
const refused = Object.entries(licences).filter(([licence]) => !isAllowed(licence));
for (const [licence, packages] of refused) {
  const names = packages.map(({ name }) => name).join(", ");
  console.error(
    `${licence} is not among the allowed licences: ${names}. Replace the package, or allow it in scripts/licences.ts.`,
  );
}
const count = Object.values(licences).flat().length;
console.log(`${count} packages under ${Object.keys(licences).length} licences, ${refused.length} of them not allowed.`);
process.exit(refused.length > 0 || count === 0 ? 1 : 0);
