import { readdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { childOf, type Json, resolveReference, segmentsOf, valueAt } from "@keepnet/document";
import { nearest } from "../nearest.ts";
import type { SourceFile } from "./source-file.ts";

/** What a reference leads to. */
export interface Target {
  readonly file: SourceFile;
  readonly segments: readonly string[];
  readonly node: Json;
}

type Open = (path: string) => Promise<SourceFile>;

/**
 * Follows a reference by one step. A text says why it leads nowhere, and what to do; undefined is a target in a file
 * that cannot be read.
 */
export async function targetOf(
  reference: Json | undefined,
  from: SourceFile,
  open: Open,
): Promise<Target | string | undefined> {
  if (typeof reference !== "string") return "A `$ref` is a text: write a path such as `schemas.yaml#/Company`.";
  if (/^[a-z][a-z\d+.-]*:/i.test(reference)) {
    return `\`${reference}\` is outside the description: copy what it leads to into a file of the description.`;
  }
  const [path = "", pointer = ""] = reference.split("#");
  const target = path === "" ? from.path : resolve(dirname(from.path), path);
  const file = await open(target).catch(() => undefined);
  if (!file) return `\`${reference}\` leads nowhere: there is no such file.${await suggestFile(target)}`;
  if (file.content === undefined) return undefined;
  const segments = resolveReference(file.content, `#${pointer}`);
  if (!segments) return `\`${reference}\` leads nowhere: ${missing(file, pointer)}`;
  return { file, segments, node: valueAt(file.content, segments) ?? null };
}

/** The first name of a pointer that is not there, with the nearest name that is. */
function missing(file: SourceFile, pointer: string): string {
  if (!pointer.startsWith("/")) return "write the path of names from the top of the file, such as `#/Company`.";
  let node: Json | undefined = file.content;
  for (const name of segmentsOf(pointer)) {
    const child = childOf(node, name);
    if (child === undefined) {
      const names = typeof node === "object" && node !== null ? Object.keys(node) : [];
      return `${basename(file.path)} has no \`${name}\` there.${suggest(nearest(name, names))}`;
    }
    node = child;
  }
  return "";
}

async function suggestFile(path: string): Promise<string> {
  const files = await readdir(dirname(path)).catch(() => []);
  return suggest(nearest(basename(path), files));
}

function suggest(name: string | undefined): string {
  return name === undefined ? " Define it or correct the reference." : ` Did you mean \`${name}\`?`;
}
