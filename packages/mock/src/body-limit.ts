import type { HttpRequest } from "./exchange.ts";
import { limits } from "./limits.ts";
import { parseMediaType } from "./media-type.ts";

/** How many bytes the body of a request may have: forms have files, and a dataset is large. */
export function bodyLimitOf({ url, headers }: Pick<HttpRequest, "url" | "headers">): number {
  const isForm = parseMediaType(headers["content-type"] ?? "")?.essence === "multipart/form-data";
  return isForm || /^(https?:\/\/[^/]*)?\/__mock\//i.test(url) ? limits.body : limits.plainBody;
}

/** Why a request gets a 413, as text. */
export function tooLargeText(request: HttpRequest): string {
  const size = `${bodyLimitOf(request) / 1024 / 1024} MiB`;
  return `The body is larger than the mock accepts (${size}). Send less in one request.`;
}
