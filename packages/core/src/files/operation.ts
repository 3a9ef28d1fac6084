import { type RequestFacts, requestFactsOf } from "@keepnet/openapi/facts";
import type { Result } from "../client/result.ts";
import { invalidCall } from "../errors/refusals.ts";

type Call = (path: string, init: object) => Promise<Result<unknown, unknown>>;

/** The operation of a path that carries a file, and a function that calls it on the client. */
export function fileOperation(
  client: object,
  path: string,
  methods: readonly ("GET" | "POST" | "PUT")[],
  carriesFile: (facts: RequestFacts) => boolean,
): { operation: string; reads: boolean; call: (init: object) => Promise<Result<unknown, unknown>> } {
  for (const method of methods) {
    const operation = `${method} ${path}`;
    const facts = requestFactsOf(operation);
    if (!facts || !carriesFile(facts)) continue;
    const call = (init: object) => (client as Record<typeof method, Call>)[method](path, init);
    return { operation, reads: facts.effect === "read", call };
  }
  const remedy = "Call it with the client's own methods.";
  throw invalidCall(path, `No ${methods.join(" or ")} operation of this path carries a file.`, remedy);
}
