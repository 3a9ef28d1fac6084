import type { Operation } from "@keepnet/document";
import { inputOf } from "./input.ts";
import { Code, literal } from "./literal.ts";

/** A program that calls an operation with `@keepnet/core`, signed in at a mock. */
export function codeSampleOf(operation: Operation, baseUrl: string): string {
  const { client, lines } = clientOf(operation);
  const { functions, body } = callOf(operation, client);
  const imports = ["clientCredentials", "createKeepnet", ...functions].sort();
  return [
    `import { ${imports.join(", ")} } from "@keepnet/core";`,
    "",
    'const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });',
    `const keepnet = createKeepnet({ baseUrl: ${JSON.stringify(baseUrl)}, auth });`,
    ...lines,
    "",
    ...body,
  ].join("\n");
}

/** The client that offers an operation, and the lines that make it. */
function clientOf({ annotations, parameters }: Operation): { client: string; lines: string[] } {
  if (annotations.scope !== "company") return { client: "keepnet", lines: [] };
  const [company] = annotations.exampleCompanies.values();
  const id = company ?? parameters.get("header.x-keepnet-company-id")?.text("example") ?? "qL3nF8vXr2Ta";
  return { client: "company", lines: [`const company = keepnet.forCompany(${JSON.stringify(id)});`] };
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

/** Whether a success is a file. */
function isFile({ place }: Operation): boolean {
  const content = place.below("responses", "200")?.entries("content") ?? [];
  return content.length > 0 && content.every(([mediaType]) => !mediaType.endsWith("json"));
}
