import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { facts } from "../../packages/openapi/src/generated/facts.ts";
import { operationMetadata } from "../../packages/openapi/src/generated/metadata.ts";
import { budgets } from "./budgets.ts";
import { declarationsIn, packed } from "./tarball.ts";

/** A size that grows with the API, in bytes per operation. */
export interface Growth {
  what: string;
  measured: number;
  budget: number;
}

const operations = Object.keys(operationMetadata).length;

/** What each operation of the document costs: in the client's bundle, in the editor, and in the package. */
export async function measureGrowth(): Promise<Growth[]> {
  const { perOperation } = budgets;
  const views = fileURLToPath(import.meta.resolve("@keepnet/openapi/views")).replace(/\.js$/, ".d.ts");
  const tarball = await packed("openapi");
  return [
    row("facts in the client, after gzip", gzipSync(facts, { level: 9 }).length, perOperation.facts),
    row("declarations of the views", (await stat(views)).size, perOperation.views),
    row("all declarations of @keepnet/openapi", declarationsIn(tarball), perOperation.declarations),
    row("tarball of @keepnet/openapi", tarball.size, perOperation.size),
    row("files of @keepnet/openapi", tarball.unpackedSize, perOperation.unpackedSize),
  ];
}

function row(what: string, bytes: number, budget: number): Growth {
  return { what, measured: Math.ceil((10 * bytes) / operations) / 10, budget };
}

export function printGrowth(rows: readonly Growth[]): string {
  const lines = rows.map(({ what, measured, budget }) => {
    return `${what.padEnd(44)} ${measured.toFixed(1).padStart(9)} of ${String(budget).padStart(7)}`;
  });
  return [`Bytes per operation, of ${operations} operations`, ...lines].join("\n");
}

if (import.meta.main) {
  const growth = await measureGrowth();
  console.log(printGrowth(growth));
  process.exitCode = growth.some(({ measured, budget }) => measured > budget) ? 1 : 0;
}
