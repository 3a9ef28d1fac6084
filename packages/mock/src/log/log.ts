import type { ReceivedRequest } from "../received.ts";
import { requestJson } from "./json.ts";
import { requestLine } from "./line.ts";

/** What the command line prints. */
export interface Log {
  /** Once, when the mock listens. */
  listening(url: string): string;
  /** For each request; absent where none is told. */
  request?(request: ReceivedRequest): string;
}

/** Lines for people. */
export function textLog(quiet: boolean): Log {
  return {
    listening: (url) => `The Keepnet mock listens on ${url}\n`,
    ...(!quiet && { request: requestLine }),
  };
}

/** One JSON object on each line, for programs. */
export const jsonLog = {
  listening: (url) => `${JSON.stringify({ event: "listening", url })}\n`,
  request: requestJson,
} satisfies Log;
