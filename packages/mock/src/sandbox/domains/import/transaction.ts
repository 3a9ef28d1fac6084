import { Refusal } from "../../refusal.ts";
import type { Company } from "../../world/company.ts";
import { tableKind } from "../../world/table-kind.ts";
import type { World } from "../../world/world.ts";
import type { PreviewRow } from "./preview.ts";
import type { UploadedFile } from "./read-file.ts";

/** An uploaded file on its way to the list of people. */
export interface Transaction extends UploadedFile {
  readonly transactionId: string;
  readonly createTime: string;
  readonly mapping?: Mapping;
}

/** What the columns mean, and what came of applying that. */
export interface Mapping {
  /** The id of the job that applies it. */
  readonly jobId: string;
  readonly targetGroupResourceIds: readonly string[];
  readonly preview: readonly PreviewRow[];
}

export const transactions = tableKind<Transaction>("imports", "transactionId");

/** An upload is forgotten after this many milliseconds: an hour, which is our choice. */
const lifetime = 3_600_000;

export function isExpired(world: World, { createTime }: Transaction): boolean {
  return world.surroundings.now() - Date.parse(createTime) > lifetime;
}

/** @throws {Refusal} 404: the company has no such upload, or no longer. */
export function findTransaction(world: World, company: Company, id: string): Transaction {
  const transaction = company.table(transactions).get(id);
  if (transaction !== undefined && !isExpired(world, transaction)) return transaction;
  throw new Refusal(404, `There is no upload ${id} in this company, or it has expired. Start again with the upload`);
}

/** @throws {Refusal} 404: see {@link findTransaction}; 400: its columns have no meaning yet. */
export function findMapping(world: World, company: Company, id: string): [Transaction, Mapping] {
  const transaction = findTransaction(world, company, id);
  if (transaction.mapping !== undefined) return [transaction, transaction.mapping];
  throw new Refusal(400, "Invalid request", [
    `transactionId: the columns of ${id} are not mapped. Create a mapping first`,
  ]);
}
