/** What the client reads from Keepnet's envelope, in camelCase or PascalCase, and from problem details (RFC 9457). */
export interface EnvelopeFacts {
  status: string | undefined;
  message: string | undefined;
  validationMessages: string[];
  /** ASP.NET's id of the request in the server's log. */
  traceId: string | undefined;
  failed: boolean;
}

/**
 * Reads a response's body as an envelope. The API marks a failure by a `status` that ends in `_ERROR`, on any HTTP
 * status, or by `isSuccess: false`. Its success value is not documented, so any other value is a success. ASP.NET and
 * gateways respond with problem details (RFC 9457) instead, whose `status` is a number.
 */
export function readEnvelope(body: unknown): EnvelopeFacts {
  const status = text(member(body, "status"));
  return {
    status,
    message: text(member(body, "message")) ?? text(member(body, "detail")) ?? text(member(body, "title")),
    validationMessages: [...texts(member(body, "validationMessages")), ...readErrors(member(body, "errors"))],
    traceId: text(member(body, "traceId")),
    failed: status?.endsWith("_ERROR") === true || member(body, "isSuccess") === false,
  };
}

/** What problem details say about each member: ASP.NET's `{ Member: [texts] }`, or RFC 9457's list with pointers. */
function readErrors(errors: unknown): string[] {
  if (Array.isArray(errors)) {
    return errors.flatMap((error) => {
      const name = text(member(error, "pointer")) ?? text(member(error, "name"));
      return about(name?.replace(/^#?\//, ""), [error, member(error, "detail") ?? member(error, "message")]);
    });
  }
  if (typeof errors !== "object") return texts(errors);
  return Object.entries(errors ?? {}).flatMap(([name, said]) => about(name, said));
}

function about(name: string | undefined, said: unknown): string[] {
  return texts(said).map((sentence) => (name ? `${name}: ${sentence}` : sentence));
}

/** The maximum size of a failure's envelope, in bytes. A longer body is a file. */
export const maxEnvelope = 65_536;

function member(body: unknown, name: string): unknown {
  if (typeof body !== "object" || body === null) return undefined;
  const members = body as Record<string, unknown>;
  return members[name] ?? members[name.charAt(0).toUpperCase() + name.slice(1)];
}

/** The texts in a list, or a single text as a list. */
function texts(value: unknown): string[] {
  return [value].flat().filter((entry) => text(entry) !== undefined) as string[];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
