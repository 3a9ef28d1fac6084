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

/** The uploads of all companies in the order of their expiry, and what they hold together. */
class Uploads {
  readonly #all = new Map<string, Kept>();
  #rows = 0;
  #bytes = 0;

  add(upload: Kept): void {
    this.#all.set(upload.transactionId, upload);
    this.#rows += upload.rows;
    this.#bytes += upload.bytes;
  }

  remove(transactionId: string): void {
    const upload = this.#all.get(transactionId);
    if (upload === undefined) return;
    upload.company.table(transactions).delete(transactionId);
    this.#all.delete(transactionId);
    this.#rows -= upload.rows;
    this.#bytes -= upload.bytes;
  }

  /** Removes those that have expired, and the oldest where all of them together are too large. */
  trim(world: World): void {
    for (const { company, transactionId } of this.#all.values()) {
      const transaction = company.table(transactions).get(transactionId);
      const isTooMuch = this.#rows > limits.uploadedRows || this.#bytes > limits.uploadedBytes;
      if (transaction !== undefined && !isExpired(world, transaction) && !isTooMuch) return;
      this.remove(transactionId);
    }
  }
}

const kept = new WeakMap<World, Uploads>();

/** Keeps an upload. Forgets those that have expired, and the oldest where all of them together are too large. */
export function keepUpload(world: World, company: Company, transaction: Transaction): void {
  const uploads = kept.get(world) ?? new Uploads();
  kept.set(world, uploads);
  const { transactionId, rows, size: bytes } = transaction;
  company.table(transactions).put(transaction);
  uploads.add({ company, transactionId, rows: rows.length, bytes });
  uploads.trim(world);
}

export function forgetUpload(world: World, company: Company, transactionId: string): void {
  company.table(transactions).delete(transactionId);
  kept.get(world)?.remove(transactionId);
}
