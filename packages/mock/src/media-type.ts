import { MIMEType } from "node:util";

/** The media type of a Content-Type header or of one member of Accept; undefined when it is not well-formed. */
export function parseMediaType(text: string): MIMEType | undefined {
  // no Accept is the usual one, and an error is slow to make
  if (text === "") return undefined;
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

/** `application/json`, or anything with the suffix `+json`. */
export function isJson(mediaType: MIMEType | undefined): boolean {
  return mediaType !== undefined && /^application\/(.+\+)?json$/.test(mediaType.essence);
}
