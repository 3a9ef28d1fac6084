// What users install with the published packages has a licence that lets them.
import { execFileSync } from "node:child_process";
import { root } from "./run.ts";

const allowed = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
];
const published = ["@keepnet/openapi", "@keepnet/core", "@keepnet/mock"];

const filters = published.flatMap((name) => ["--filter", name]);
const command = [...filters, "licenses", "list", "--prod", "--json"];
const licences: Readonly<Record<string, readonly { readonly name: string }[]>> = JSON.parse(
  execFileSync("pnpm", command, { cwd: root, encoding: "utf8" }),
);
const isAllowed = (licence: string) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => allowed.includes(one));
const refused = Object.entries(licences).filter(([licence]) => !isAllowed(licence));
for (const [licence, packages] of refused) {
  const names = packages.map(({ name }) => name).join(", ");
  console.error(
    `${licence} is not among the allowed licences: ${names}. Replace the package, or allow it in this file.`,
  );
}
const count = Object.values(licences).flat().length;
console.log(`${count} packages under ${Object.keys(licences).length} licences, ${refused.length} of them not allowed.`);
process.exit(refused.length > 0 || count === 0 ? 1 : 0);
