// Reads the operations of the document in @keepnet/openapi into dist, so that the mock need not at each start.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledDocument } from "../src/document.ts";
import { parseOperations } from "../src/prism/operations.ts";
import { packOperations } from "./pack-operations.ts";

const text = await readFile(bundledDocument(), "utf8");
const ready = packOperations(await parseOperations(JSON.parse(text)), text);
await writeFile(join(import.meta.dirname, "..", "dist", "operations.json"), JSON.stringify(ready));
