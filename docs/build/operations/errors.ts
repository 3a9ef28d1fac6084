import type { Operation } from "@keepnet/document";
import { cell, code, table } from "./markdown.ts";

/** The code of the error that the client throws for a status. */
const codes: Readonly<Record<string, string>> = {
  400: "bad_request",
  401: "unauthenticated",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  429: "rate_limited",
  500: "server_error",
};

/** The failures that an operation documents, with their causes and the client's error. */
export function errorsOf({ place, annotations }: Operation): string[] {
  const failures = place.entries("responses").filter(([status]) => !status.startsWith("2"));
  const rows = failures.map(([status, response]) => {
    const name = annotations.scope === "none" && status === "400" ? "invalid_client" : codes[status];
    return [
      status,
      name === undefined ? "" : `[${code(name)}](../errors/${name}.md)`,
      cell(response.text("description") ?? ""),
    ];
  });
  return rows.length === 0 ? [] : ["## Errors", "", ...table(["status", "code", "cause"], rows), ""];
}
