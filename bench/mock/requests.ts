import { type Operation, operationsOf, Place } from "@keepnet/document";
import type { BenchDocument } from "./documents.ts";

/** A request that can be sent again and again: it only reads. */
export interface BenchRequest {
  readonly place: "first" | "middle" | "last";
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const company = "qL3nF8vXr2Ta";

/** The requests of the first, the middle and the last operation that a document has, by its own examples. */
export function requestsOf({ content }: BenchDocument, token: string): BenchRequest[] {
  const reads = operationsOf(Place.rootOf(content)).filter(isRead);
  const chosen = [
    { place: "first", read: reads[0] },
    { place: "middle", read: reads[Math.floor(reads.length / 2)] },
    { place: "last", read: reads.at(-1) },
  ] as const;
  return chosen.map(({ place, read }) => {
    if (read === undefined) throw new Error("The document has no operation that only reads.");
    const body = bodyOf(read);
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(read.annotations.scope === "company" && { "x-keepnet-company-id": company }),
    };
    return { place, method: read.method.toUpperCase(), path: read.path, headers, body };
  });
}

function isRead({ path, annotations }: Operation): boolean {
  return annotations.effect === "read" && annotations.scope !== "none" && !path.includes("{");
}

function bodyOf({ place }: Operation): string | undefined {
  const [[, example] = []] = place.below("requestBody", "content", "application/json")?.entries("examples") ?? [];
  return example && JSON.stringify(example.value("value"));
}
