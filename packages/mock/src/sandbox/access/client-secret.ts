import { createHash } from "node:crypto";
import type { Credential } from "./credential.ts";
import { rowIdOf } from "./credentials.ts";

/** What is kept of a client's secret, so that a snapshot does not show it. */
export function digestOf(rowId: string, secret: string): string {
  return createHash("sha256").update(`${rowId}\n${secret}`).digest("hex");
}

export function hasSecret(credential: Credential, secret: string): boolean {
  const { clientSecret, clientSecretDigest } = credential;
  return clientSecret === undefined
    ? clientSecretDigest === digestOf(rowIdOf(credential), secret)
    : clientSecret === secret;
}
