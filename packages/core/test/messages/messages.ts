import { bearer, clientCredentials, createKeepnet, type KeepnetOptions } from "../../src/index.ts";

/** A client in plain JavaScript, where no type stands in the way. */
// biome-ignore lint/suspicious/noExplicitAny: the compiler must not help here
export type Untyped = any;

export const ok = () => Response.json({ data: [] });

/** A client whose requests meet this function, and are made once. */
export function client(options: Partial<KeepnetOptions> = {}): Untyped {
  return createKeepnet({ auth: bearer("t"), retry: { attempts: 1 }, fetch: async () => ok(), ...options });
}

/** What is thrown, in a line: its class, its code and its message, then those of its causes. */
export async function messageOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    return described(error);
  }
  throw new Error("Nothing was thrown.");
}

const facts = ["companyId", "status", "requestId", "retryAfter", "attempts"];

function described(error: unknown): string {
  const { name, code, outcome, message, cause, ...rest } = error as Record<string, unknown>;
  const known = facts.filter((fact) => rest[fact] !== undefined).map((fact) => `${fact} ${rest[fact]}`);
  const own = `${[name, code, outcome, ...known].filter(Boolean).join(", ")}\n  ${message}`;
  return cause instanceof Error && "outcome" in cause ? `${own}\ncaused by ${described(cause)}` : own;
}

/** The text of all these messages, each under the name of what leads to it. */
export async function pageOf(cases: Record<string, () => unknown>): Promise<string> {
  const entries: string[] = [];
  for (const [name, run] of Object.entries(cases)) entries.push(`# ${name}\n${await messageOf(run)}\n`);
  return entries.join("\n");
}

/** A client that signs in, on a token endpoint that responds like this. */
export function signingIn(token: (request: Request) => Response | Promise<Response>, timeout?: number): Untyped {
  const auth = clientCredentials({ clientId: "id", clientSecret: "secret", timeout });
  return client({ auth, fetch: async (request) => (request.url.endsWith("/connect/token") ? token(request) : ok()) });
}
