import type { Operation } from "@keepnet/document";
import { exampleCompanyOf } from "./example-company.ts";
import { inputOf } from "./input.ts";
import { isFile } from "./is-file.ts";
import { Code, literal } from "./literal.ts";

/**
 * A program that calls an operation with `@keepnet/core`.
 *
 * @param signIn - the lines that make `keepnet`, with `clientCredentials` and `createKeepnet`
 */
export function codeSampleOf(operation: Operation, signIn: readonly string[]): string {
  const company = exampleCompanyOf(operation);
  const { functions, body } = callOf(operation, company === undefined ? "keepnet" : "company");
  const imports = ["clientCredentials", "createKeepnet", ...functions].sort();
  return [
    `import { ${imports.join(", ")} } from "@keepnet/core";`,
    "",
    ...signIn,
    ...(company === undefined ? [] : [`const company = keepnet.forCompany(${JSON.stringify(company)});`]),
    "",
    ...body,
  ].join("\n");
}

function callOf(operation: Operation, client: string): { functions: string[]; body: string[] } {
  const { method, path, annotations } = operation;
  if (annotations.scope === "none")
    return {
      functions: [],
      body: [
        "// The client requests a token when it needs one, and renews it.",
        "const { role, isReseller } = await keepnet.credential();",
        "console.log(role, isReseller);",
      ],
    };
  const warning = annotations.effect === "sends-messages" ? ["// At Keepnet, this sends messages to people."] : [];
  const call = (start: string, fills: boolean, end: string) => {
    const input = inputOf(operation, fills);
    const before = `${start}${JSON.stringify(path)}`;
    if (Object.keys(input).length === 0) return `${before}${end}`;
    return `${before}, ${literal(input, before.length + 2 + end.length)}${end}`;
  };
  if (annotations.pagination !== undefined)
    return {
      functions: ["paginate"],
      body: [
        `${call(`const rows = paginate(${client}, `, true, ");")}`,
        "for await (const row of rows) console.log(row);",
      ],
    };
  if (isFile(operation))
    return {
      functions: ["download"],
      body: [
        call(`const file = await download(${client}, `, true, ");"),
        "console.log(file.fileName, await new Response(file.stream).blob());",
      ],
    };
  if (operation.place.below("requestBody")?.below("content", "multipart/form-data"))
    return {
      functions: ["upload"],
      body: [
        ...fileOf(operation),
        ...warning,
        call(`const result = await upload(${client}, `, false, ");"),
        "console.log(result);",
      ],
    };
  const request = `const result = await unwrap(${client}.${method.toUpperCase()}(`;
  return { functions: ["unwrap"], body: [...warning, call(request, false, "));"), "console.log(result);"] };
}

function fileOf(operation: Operation): string[] {
  const { body = {} } = inputOf(operation, false) as { body?: object };
  if (!Object.values(body).some((value) => value instanceof Code)) return [];
  return ['const file = new File(["Email,First name\\nanna@example.com,Anna\\n"], "users.csv", { type: "text/csv" });'];
}
