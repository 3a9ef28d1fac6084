import { bearer, createKeepnet, upload } from "@keepnet/core";
import { fileFrom } from "@keepnet/core/node";
import { company, headers, token } from "../traffic.ts";

export const mebibytes = 300;
export const uploadKinds = [
  "fetch, file of the disk",
  "Keepnet, file of the disk",
  "Keepnet, file of the disk, onProgress",
  "nothing, Blob in memory",
  "fetch, Blob in memory",
  "Keepnet, Blob in memory",
  "Keepnet, Blob in memory, onProgress",
] as const;
export type UploadKind = (typeof uploadKinds)[number];

export interface Upload {
  readonly kind: UploadKind;
  readonly file: string;
  readonly url: string;
}

/** Resident bytes of a process: before an upload, and at most. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

const path = "/api/target-users/upload";

/** Uploads a file of the disk, or as many bytes of memory, with the client or with bare fetch. */
export async function uploadOnce({ kind, file, url }: Upload): Promise<void> {
  const [sender, , progress] = kind.split(", ");
  const content = kind.includes("in memory") ? inMemory() : await fileFrom(file);
  if (sender === "nothing") return;
  if (sender === "fetch") {
    const body = new FormData();
    body.append("File", content, "users.csv");
    const response = await fetch(url + path, { method: "POST", headers, body });
    await response.json();
    return;
  }
  const client = createKeepnet({ baseUrl: url, auth: bearer(token), timeout: 600_000 }).forCompany(company);
  await upload(client, path, { body: { File: content }, ...(progress && { onProgress: () => {} }) });
}

/** Filled from one small piece, so that the Blob itself is the only thing that is large. */
function inMemory(): Blob {
  return new Blob(Array<Uint8Array<ArrayBuffer>>(mebibytes).fill(new Uint8Array(2 ** 20)), { type: "text/csv" });
}
