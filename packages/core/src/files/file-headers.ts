import { fileNameOf } from "./content-disposition.ts";

/** What an answer's headers say of the file in it. */
export function readFileHeaders(headers: Headers): {
  fileName: string | undefined;
  mediaType: string;
  size: number | undefined;
} {
  const length = headers.get("content-length") ?? "";
  return {
    fileName: fileNameOf(headers.get("content-disposition")),
    mediaType: headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() || "application/octet-stream",
    // the length of a compressed answer is not that of the file
    size: /^\d+$/.test(length) && !headers.has("content-encoding") ? Number(length) : undefined,
  };
}
