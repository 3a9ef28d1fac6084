import { limits } from "../../../limits.ts";
import type { Company } from "../../world/company.ts";
import type { World } from "../../world/world.ts";
import { isExpired, type Transaction, transactions } from "./transaction.ts";

/** An upload that is kept, and where. */
interface Kept {
  readonly company: Company;
  readonly transactionId: string;
  readonly rows: number;
  readonly bytes: number;
}

const kept = new WeakMap<World, Kept[]>();

/** Keeps an upload, and forgets those that have expired, and the oldest where all of them together are too large. */
export function keepUpload(world: World, company: Company, transaction: Transaction): void {
  const { transactionId, rows, size: bytes } = transaction;
  company.table(transactions).put(transaction);
  const others = (kept.get(world) ?? []).filter((upload) => found(upload) !== undefined);
  const all = [...others, { company, transactionId, rows: rows.length, bytes }];
  kept.set(world, all);
  // they are in the order of their expiry
  while (all.length > 1 && (isExpired(world, found(all[0]) ?? transaction) || isTooMuch(all))) {
    const oldest = all.shift();
    oldest?.company.table(transactions).delete(oldest.transactionId);
  }
}

function found(upload: Kept | undefined): Transaction | undefined {
  return upload?.company.table(transactions).get(upload.transactionId);
}

function isTooMuch(uploads: readonly Kept[]): boolean {
  const rows = uploads.reduce((total, upload) => total + upload.rows, 0);
  const bytes = uploads.reduce((total, upload) => total + upload.bytes, 0);
  return rows > limits.uploadedRows || bytes > limits.uploadedBytes;
}
