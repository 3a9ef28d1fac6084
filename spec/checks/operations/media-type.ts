import type { Place } from "@keepnet/document";

/**
 * The media type that stands for a body: JSON where it is offered, else the first. An API that declares several for one
 * request declares the same schema for each.
 */
export function mediaTypeOf(body: Place | undefined): { name: string; schema: Place | undefined } | undefined {
  const offered = body?.entries("content") ?? [];
  const [name, media] = offered.find(([type]) => type === "application/json") ?? offered[0] ?? [];
  return name === undefined ? undefined : { name, schema: media?.below("schema") };
}

/** Whether a body has members, rather than being a file. */
export function hasMembers(mediaType: string): boolean {
  return /json|x-www-form-urlencoded|multipart/.test(mediaType);
}
