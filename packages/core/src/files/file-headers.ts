import { fileNameOf } from "./content-disposition.ts";

/** Reads the name, media type and size of a file from the headers of its response. */
export function readFileHeaders(headers: Headers): {
  fileName: string | undefined;
  mediaType: string;
  size: number | undefined;
} {
  const length = headers.get("content-length") ?? "";
  return {
    fileName: fileNameOf(headers.get("content-disposition")),
    mediaType: headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() || "application/octet-stream",
    // the length of a compressed response is not the size of the file
    size: /^\d+$/.test(length) && !headers.has("content-encoding") ? Number(length) : undefined,
  };
}
