import { MIMEType } from "node:util";

/** The media type of a Content-Type header or of one member of Accept; undefined when it is not well-formed. */
export function parseMediaType(text: string): MIMEType | undefined {
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
