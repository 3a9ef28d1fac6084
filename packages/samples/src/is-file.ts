import type { Operation } from "@keepnet/document";

/** Whether a success is a file. */
export function isFile({ place }: Operation): boolean {
  const content = place.below("responses", "200")?.entries("content") ?? [];
  return content.length > 0 && content.every(([mediaType]) => !mediaType.endsWith("json"));
}
