import { isScalar, LineCounter, parseAllDocuments, visit } from "yaml";
import type { Chunk } from "../text.ts";

const described = new Set(["summary", "description"]);

/** The summaries and descriptions of a YAML file. */
export function yaml(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  const lineCounter = new LineCounter();
  for (const document of parseAllDocuments(source, { lineCounter }))
    visit(document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !described.has(String(key.value))) return;
        if (!isScalar(value) || typeof value.value !== "string" || value.range == null) return;
        chunks.push({ line: lineCounter.linePos(value.range[0]).line, text: value.value });
      },
    });
  return chunks;
}
