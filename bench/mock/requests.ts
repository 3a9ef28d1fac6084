import { type Operation, operationsOf, Place } from "@keepnet/document";
import type { BenchDocument } from "./documents.ts";

/** A request that can be sent again and again. */
export interface BenchRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** With `[<id>]` where each request has to differ. */
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const company = "qL3nF8vXr2Ta";
const boundary = "keepnet-bench";

/** What a test of a frontend does most, by operation. */
const usual: Readonly<Record<string, string>> = {
  list: "listMyCompanies",
  search: "searchTargetUsers",
  token: "requestToken",
  create: "createTargetGroup",
  export: "exportTargetUsers",
  upload: "uploadTargetUsers",
};

/** The usual requests where a document has their operations; else the first, middle and last that only read. */
export function requestsOf({ content }: BenchDocument, token: string): BenchRequest[] {
  const operations = operationsOf(Place.rootOf(content));
  const reads = operations.filter(isRead);
  const places = { first: reads[0], middle: reads[Math.floor(reads.length / 2)], last: reads.at(-1) };
  const byId = (id: string) => operations.find(({ place }) => place.text("operationId") === id);
  const isKnown = byId("searchTargetUsers") !== undefined;
  const chosen = isKnown
    ? Object.entries(usual).map(([name, id]) => [name, byId(id)] as const)
    : Object.entries(places);
  return chosen.map(([name, operation]) => {
    if (operation === undefined) throw new Error(`The document has no operation for the row "${name}".`);
    return requestOf(name, operation, token);
  });
}

function isRead({ path, annotations }: Operation): boolean {
  return annotations.effect === "read" && annotations.scope !== "none" && !path.includes("{");
}

function requestOf(name: string, { method, path, place, annotations }: Operation, token: string): BenchRequest {
  const [mediaType, content] = place.below("requestBody")?.entries("content")[0] ?? [];
  const [[, example] = []] = content?.entries("examples") ?? [];
  const headers = {
    ...(annotations.scope !== "none" && { authorization: `Bearer ${token}` }),
    ...(mediaType !== undefined && {
      "content-type": mediaType.startsWith("multipart/") ? `${mediaType}; boundary=${boundary}` : mediaType,
    }),
    ...(annotations.scope === "company" && { "x-keepnet-company-id": company }),
  };
  const body = mediaType === undefined ? undefined : encode(mediaType, example?.value("value"));
  return { name, method: method.toUpperCase(), path, headers, body };
}

function encode(mediaType: string, example: unknown): string {
  if (mediaType.startsWith("multipart/")) return uploadedFile();
  if (mediaType === "application/x-www-form-urlencoded") return new URLSearchParams(credential).toString();
  const isNamed = typeof example === "object" && example !== null && "name" in example;
  return JSON.stringify(isNamed ? { ...example, name: "[<id>]" } : example);
}

/** What a token is asked with. */
export const credential = {
  grant_type: "client_credentials",
  client_id: "mock-reseller",
  client_secret: "mock-reseller-secret",
  scope: "api1",
};

/** A form with a file of twenty people. */
function uploadedFile(): string {
  const people = Array.from({ length: 20 }, (_, index) => `Ada,Person ${index},ada.${index}@example.com,Finance`);
  return [
    `--${boundary}`,
    'Content-Disposition: form-data; name="File"; filename="people.csv"',
    "Content-Type: text/csv",
    "",
    ["FirstName,LastName,Email,Department", ...people].join("\n"),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}
