import type { IHttpOperationConfig } from "@stoplight/prism-http";
import { exampleKeys, nameOf, type Operation, responseFor, successOf } from "./operations.ts";

/** What a request's `Prefer` header asks for: `mock` when it can be met, `problem` when not, neither when nothing. */
export interface Preference {
  readonly mock?: IHttpOperationConfig;
  readonly problem?: { readonly status: 400 | 404; readonly detail: string };
}

/**
 * Reads `Prefer: code=404, example=name, dynamic=true, seed=text`; in process Prism does not look at the header.
 * Other preferences are ignored, as RFC 7240 wants it.
 */
export function readPreference(header: string | undefined, operation: Operation): Preference {
  const { code, example, dynamic, seed } = parse(header);
  if (code === undefined && example === undefined && dynamic === undefined) return {};
  if (code !== undefined && !/^[1-5]\d\d$/.test(code)) return refused(400, `code=${code} is not an HTTP status`);
  if (dynamic !== undefined && dynamic !== "true" && dynamic !== "false") {
    return refused(400, `dynamic=${dynamic} must be true or false`);
  }
  const response = code === undefined ? successOf(operation) : responseFor(operation, Number(code));
  // Prism would fall back to a success for both of these.
  if (code !== undefined && response === undefined) {
    const codes = operation.responses.map((documented) => documented.code).join(", ");
    return refused(404, `code=${code} is not a response of ${nameOf(operation)}; it has ${codes}`);
  }
  if (example !== undefined && !exampleKeys(response).includes(example)) {
    const where = `code=${response?.code} of ${nameOf(operation)}`;
    return refused(404, `example=${example} is not an example of ${where}; the operation has ${known(operation)}`);
  }
  return {
    mock: {
      dynamic: dynamic === "true",
      ...(code !== undefined && { code: Number(code) }),
      ...(example !== undefined && { exampleKey: example }),
      ...(seed !== undefined && { seed }),
    },
  };
}

function parse(header = ""): Record<string, string | undefined> {
  const pairs = header.matchAll(/(?:^|[,;])\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/g);
  return Object.fromEntries([...pairs].map(([, name = "", quoted, plain]) => [name.toLowerCase(), quoted ?? plain]));
}

function refused(status: 400 | 404, what: string): Preference {
  return { problem: { status, detail: `Prefer: ${what}.` } };
}

function known(operation: Operation): string {
  const groups = operation.responses.flatMap((response) => {
    const keys = exampleKeys(response);
    return keys.length > 0 ? [`${keys.join(", ")} (code=${response.code})`] : [];
  });
  return groups.length > 0 ? groups.join(", ") : "none";
}
