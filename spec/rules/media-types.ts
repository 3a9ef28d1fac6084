import type { Place } from "@keepnet/document";
import { operationsAt } from "./place.ts";
import type { Location, Rule } from "./redocly.ts";
import { oneOf } from "./words.ts";

const json = "application/json";
const requests = [json, "multipart/form-data", "application/x-www-form-urlencoded"];
const files = ["application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "text/csv"];

/** A request has the one media type that a client encodes, and a success is one JSON body or a file. */
const rule: Rule = () => {
  const reported = new Set<unknown>();
  return {
    PathItem(item, context) {
      // many operations share a response
      const report: Report = (message, { node, location }) => {
        if (!reported.has(node)) context.report({ message, location });
        reported.add(node);
      };
      for (const { place } of operationsAt(item, context)) {
        const body = place.below("requestBody");
        if (body) checkRequest(body, report);
        const responses = place.entries("responses");
        const isSuccess = (status: string) => status.startsWith("2");
        checkSuccess(
          responses.filter(([status]) => isSuccess(status)).map(([, response]) => response),
          report,
        );
        for (const [status, response] of responses) {
          if (!isSuccess(status)) checkKnown(response, [json], "A failure", report);
        }
      }
    },
  };
};
export default rule;

type Report = (message: string, place: Place<Location>) => void;

function checkRequest(body: Place<Location>, report: Report): void {
  const media = body.entries("content");
  checkKnown(body, requests, "A request", report);
  if (media.length === 1) return;
  report("A request has exactly one media type: keep the one that the API documents.", body);
}

function checkSuccess(successes: Place<Location>[], report: Report): void {
  for (const response of successes) checkKnown(response, [json, ...files], "A success", report);
  const media = successes.flatMap((response) => response.entries("content"));
  if (media.every(([type]) => type !== json)) return;
  const [first, ...others] = media;
  // several statuses may have the same body
  const schema = first?.[1].below("schema")?.node;
  const other = others.find(([type, body]) => type !== first?.[0] || body.below("schema")?.node !== schema);
  if (other) report("A success is one JSON body, or files only: keep one of the media types.", other[1]);
}

function checkKnown(owner: Place<Location>, known: string[], what: string, report: Report): void {
  for (const [type, media] of owner.entries("content")) {
    if (known.includes(type)) continue;
    report(`${what} is ${oneOf(known)}: no client handles \`${type}\`.`, media);
  }
}
