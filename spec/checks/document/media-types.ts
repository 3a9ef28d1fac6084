import type { Place } from "@keepnet/document";

/** What a request or response declares for each of its media types. */
export function mediaTypesOf(body: Place | undefined): Place[] {
  return (body?.entries("content") ?? []).map(([, media]) => media);
}
