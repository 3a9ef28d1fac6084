/** What the client reads of Keepnet's envelope, from camelCase or PascalCase members. */
export interface EnvelopeFacts {
  status: string | undefined;
  message: string | undefined;
  validationMessages: string[];
  failed: boolean;
}

/**
 * Reads an answer's body as an envelope. The API marks a failure by a `status` that ends in `_ERROR`, on any HTTP
 * status, or by `isSuccess: false`; its success value is not documented, so anything else counts as one.
 */
export function readEnvelope(body: unknown): EnvelopeFacts {
  const status = text(member(body, "status"));
  const messages = member(body, "validationMessages");
  return {
    status,
    message: text(member(body, "message")),
    validationMessages: Array.isArray(messages) ? messages.filter((entry) => typeof entry === "string") : [],
    failed: status?.endsWith("_ERROR") === true || member(body, "isSuccess") === false,
  };
}

/** No envelope of a failure is longer, in bytes; a longer body is a file. */
export const longestEnvelope = 65_536;

/** The value of a JSON text, undefined for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(body: unknown, name: string): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const members = body as Record<string, unknown>;
  return members[name] ?? members[name.charAt(0).toUpperCase() + name.slice(1)];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
