import { headers, reportUrl, searchBody, searchPath } from "../traffic.ts";
import type { Contender, Target } from "./contender.ts";

/** The least that a call can cost: a Request, fetch, and the parsed body. */
export function floor({ baseUrl, fetch }: Target): Contender {
  const post = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
  return {
    name: "fetch",
    post: async () =>
      (await fetch(new Request(baseUrl + searchPath, { ...post, body: JSON.stringify(searchBody) }))).json(),
    get: async () => (await fetch(new Request(baseUrl + reportUrl, { headers }))).json(),
  };
}
