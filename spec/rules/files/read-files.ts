import { resolve } from "node:path";
import { isObject, type Json, methods } from "@keepnet/document";
import type { FileProblem } from "./problem.ts";
import { type Target, targetOf } from "./reference-target.ts";
import { referencesOf } from "./references.ts";
import { readSourceFile, type SourceFile } from "./source-file.ts";

/** A reference that was followed: the node that it leads to, and how to report a problem with it. */
interface Step {
  readonly target: Json;
  readonly report: (message: string) => void;
}

/**
 * Reads a description from its main file on, along its references, and finds what is wrong with files and references:
 * broken YAML, repeated keys, references that lead nowhere or round in a circle.
 */
export async function readFiles(main: string): Promise<FileProblem[]> {
  const files = new Map<string, Promise<SourceFile>>();
  const open = (path: string) => {
    const file = files.get(path) ?? readSourceFile(path);
    files.set(path, file);
    return file;
  };
  const problems: FileProblem[] = [];
  const steps = new Map<Json, Step>();
  const visited = new Set<Json>();
  const visit = async ({ file, segments, node }: Target) => {
    if (visited.has(node)) return [];
    visited.add(node);
    const targets: Target[] = [];
    for (const reference of referencesOf(node, segments)) {
      if (steps.has(reference.node)) continue;
      const report = (message: string) => {
        problems.push(file.problemAt([...reference.segments, "$ref"], message));
      };
      const method = methods.find((name) => isObject(reference.node[name]));
      if (method) {
        const message = `Readers ignore \`${method}\` beside a \`$ref\`: move it to the path item that the \`$ref\` leads to.`;
        problems.push(file.problemAt([...reference.segments, method], message));
      }
      const target = await targetOf(reference.node.$ref, file, open);
      if (typeof target === "string") report(target);
      steps.set(reference.node, { target: typeof target === "object" ? target.node : null, report });
      if (typeof target === "object") targets.push(target);
    }
    return targets;
  };

  const root = await open(resolve(main)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (!root) {
    const message = "There is no such file: pass the main file of the description, such as openapi.yaml.";
    return [{ file: resolve(main), line: 1, column: 1, message }];
  }
  if (root.content === undefined) return root.problem ? [root.problem] : [];
  if (!isDescription(root.content)) {
    return [root.problemAt(["openapi"], "This is no OpenAPI 3.1 description: begin it with `openapi: 3.1.0`.")];
  }
  const pending: Target[] = [{ file: root, segments: [], node: root.content }];
  for (let place = pending.pop(); place; place = pending.pop()) pending.push(...(await visit(place)));
  reportCircles(steps);
  for (const file of await Promise.allSettled(files.values())) {
    if (file.status === "fulfilled" && file.value.problem) problems.push(file.value.problem);
  }
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

function isDescription(content: Json): boolean {
  return isObject(content) && typeof content.openapi === "string" && /^3\.1\.\d+$/.test(content.openapi);
}

/** A reference may lead to another one, as long as the last of them leads to something else. */
function reportCircles(steps: ReadonlyMap<Json, Step>): void {
  for (const [start, { report }] of steps) {
    const passed = new Set<Json>();
    let node: Json = start;
    for (let step = steps.get(node); step && !passed.has(node); step = steps.get(node)) {
      passed.add(node);
      node = step.target;
    }
    if (node === start) report("This reference leads back to itself: let one on the way be a definition.");
  }
}
