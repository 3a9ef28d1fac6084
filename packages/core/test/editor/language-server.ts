import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { Editor } from "./editor.ts";

interface Completion {
  readonly label: string;
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number } };
}

const native = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");

/** An editor on the language server of TypeScript 7. The file stands in a folder with a tsconfig.json. */
export async function openInLanguageServer(file: string, source: string): Promise<Editor> {
  const server = spawn(process.execPath, [native, "--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest("workspace/configuration", ({ items }: { items: object[] }) => items.map(() => ({})));
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const uri = pathToFileURL(file).href;
  const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification("initialized", {});
  const textDocument = { uri, languageId: "typescript", version: 1, text: source };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const ask = <Response>(method: string, offset: number): Promise<Response | null> => {
    const lines = source.slice(0, offset).split("\n");
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
  };
  return {
    async hover(offset) {
      const hover = await ask<{ contents: { value: string } }>("hover", offset);
      return hover?.contents.value ?? "";
    },
    async completions(offset) {
      const found = await ask<Completion[] | { items: Completion[] }>("completion", offset);
      return (Array.isArray(found) ? found : (found?.items ?? [])).map(({ label }) => label);
    },
    async definition(offset) {
      const [found] = (await ask<Location[]>("definition", offset)) ?? [];
      if (!found) return "";
      const text = await readFile(fileURLToPath(found.uri), "utf8");
      return text.split("\n")[found.range.start.line]?.trim() ?? "";
    },
    async signatures(offset) {
      const help = await ask<{ signatures: { parameters: { label: string }[] }[] }>("signatureHelp", offset);
      return help?.signatures.map(({ parameters }) => parameters.map(({ label }) => label).join(", ")) ?? [];
    },
    close() {
      connection.dispose();
      server.kill();
    },
  };
}
