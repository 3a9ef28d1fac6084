import type { Operation } from "@keepnet/document";
import { exampleCompanyOf } from "./example-company.ts";
import { inputOf } from "./input.ts";
import { isFile } from "./is-file.ts";
import { Code } from "./literal.ts";

interface Input {
  readonly params?: { readonly path?: Values; readonly query?: Values };
  readonly body?: object;
}

type Values = Readonly<Record<string, unknown>>;

/** A command that calls an operation with curl: the server is in `$KEEPNET_BASE_URL`, and the access token in `$TOKEN`. */
export function curlSampleOf(operation: Operation): string {
  const { annotations } = operation;
  const method = operation.method.toUpperCase();
  const input: Input = inputOf(operation, false);
  const company = exampleCompanyOf(operation);
  return [
    `curl${method === "GET" ? "" : ` --request ${method}`} "$KEEPNET_BASE_URL${targetOf(operation, input)}"`,
    ...(annotations.scope === "none" ? [] : ['--header "Authorization: Bearer $TOKEN"']),
    ...(company === undefined ? [] : [`--header "X-KEEPNET-Company-Id: ${company}"`]),
    ...(isFile(operation) ? ["--remote-name --remote-header-name"] : []),
    ...bodyOf(operation, input.body),
  ].join(" \\\n  ");
}

/** The path with the values of its parameters, and the query. */
function targetOf({ path }: Operation, { params: { path: values = {}, query = {} } = {} }: Input): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)] as [string, string]),
  );
  return pairs.length > 0 ? `${filled}?${new URLSearchParams(pairs)}` : filled;
}

function bodyOf(operation: Operation, body: object | undefined): string[] {
  if (body === undefined) return [];
  const [mediaType = ""] = operation.place.below("requestBody")?.entries("content")[0] ?? [];
  const fields = Object.entries(body);
  if (mediaType === "multipart/form-data") return fields.flatMap(([name, value]) => formField(name, value));
  if (mediaType === "application/x-www-form-urlencoded")
    return fields.map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`);
  return [`--header "Content-Type: ${mediaType}"`, `--data ${quoted(JSON.stringify(body, undefined, 2))}`];
}

function formField(name: string, value: unknown): string[] {
  if (value instanceof Code) return [`--form ${quoted(`${name}=@users.csv`)}`];
  return [value].flat().map((each) => `--form-string ${quoted(`${name}=${each}`)}`);
}

/** A text as a POSIX shell takes it literally. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
