import type { Mock } from "../src/index.ts";
import type { Operation } from "../src/prism/operations.ts";

type Example = { key: string; value?: unknown };

export function contentOf(operation: Operation) {
  return operation.request?.body?.contents?.[0];
}

/** The request examples of an operation; one without a value where it takes no body. */
export function requestExamples(operation: Operation): Example[] {
  const examples = contentOf(operation)?.examples ?? [];
  return examples.length > 0 ? examples : [{ key: "none" }];
}

/** Sends an operation's request with the examples of its parameters, and with a body. */
export function sendDocumented(
  mock: Pick<Mock, "url">,
  operation: Operation,
  body: unknown,
  headers: Record<string, string>,
  send: typeof fetch = fetch,
): Promise<Response> {
  const { path = [], query = [], headers: documented = [] } = operation.request ?? {};
  const exampleOf = ({ examples = [] }: { examples?: Example[] }) => String(examples[0]?.value ?? "aL2dR7wKx4Qs");
  const required = <T extends { required?: boolean }>(parameters: T[]) => parameters.filter((one) => one.required);
  const filled = path.reduce(
    (url, parameter) => url.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))),
    operation.path,
  );
  const search = new URLSearchParams(required(query).map((one) => [one.name, exampleOf(one)]));
  const named = Object.fromEntries(required(documented).map((one) => [one.name, exampleOf(one)]));
  const { mediaType } = contentOf(operation) ?? {};
  return send(`${mock.url}${filled}?${search}`, {
    method: operation.method.toUpperCase(),
    headers: {
      ...named,
      // A form brings its own, with the boundary.
      ...(mediaType !== undefined && mediaType !== "multipart/form-data" && { "content-type": mediaType }),
      ...headers,
    },
    ...(mediaType !== undefined && { body: encode(operation, mediaType, body) }),
  });
}

function encode(operation: Operation, mediaType: string, body: unknown): string | FormData {
  if (mediaType === "application/json") return JSON.stringify(body);
  const fields = Object.entries(body ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  if (mediaType !== "multipart/form-data") return new URLSearchParams(fields).toString();
  const form = new FormData();
  for (const name of contentOf(operation)?.schema?.required ?? []) form.set(name, new File(["a"], "a.csv"));
  for (const [name, value] of Object.entries(body ?? {})) {
    form.delete(name);
    for (const item of Array.isArray(value) ? value : [value]) {
      form.append(name, name === "File" ? new File([String(item)], "a.csv") : String(item));
    }
  }
  return form;
}
