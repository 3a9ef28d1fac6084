import { styleText } from "node:util";
import type { ReceivedRequest } from "../received.ts";
import { printable } from "./printable.ts";

/** A request as one line for a terminal: method, path, company, status, duration, why it was refused, and what was ignored. */
export function requestLine({
  method,
  path,
  companyId = "-",
  status,
  durationMs,
  reason,
  warning,
}: ReceivedRequest): string {
  const parts = [method, path, companyId].map(printable);
  // Colors are left out where the output is no terminal, and where NO_COLOR is set.
  const outcome = styleText(colourOf(status), String(status));
  const why = reason === undefined ? [] : [styleText("dim", printable(reason))];
  const ignored = warning === undefined ? [] : [styleText("yellow", `ignored: ${printable(warning)}`)];
  return `${[...parts, outcome, `${Math.round(durationMs)}ms`, ...why, ...ignored].join(" ")}\n`;
}

function colourOf(status: number) {
  if (status >= 500 || status === 0) return "red";
  return status >= 400 ? "yellow" : "green";
}
