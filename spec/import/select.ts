import type { Operation } from "@keepnet/document";
import { kebabCase, sentenceCase } from "change-case";
import { InputError } from "../checks/command.ts";
import type { ForeignDocument } from "../checks/document/files.ts";
import { domainsOf } from "../checks/upstream/domains.ts";
import type { Described } from "./described.ts";

interface Options {
  tag?: string;
  operation: string[];
  folder?: string;
}

export interface Selection {
  chosen: Operation[];
  /** The tag that the description is to give them. */
  tag: string;
  folder: string;
}

/** The operations that were asked for, and where a draft of them belongs. */
export function select(there: ForeignDocument, described: Described, options: Options): Selection {
  const { tag, operation: keys } = options;
  if (tag === undefined && keys.length === 0) return { chosen: [], tag: "", folder: "" };
  const ofTag = there.operations.filter(({ place }) => tag === undefined || place.list("tags").includes(tag));
  if (ofTag.length === 0) throw new InputError(`${there.file} has no operation of the tag ${tag}. ${tagsOf(there)}`);
  const missing = keys.find((key) => !ofTag.some((operation) => operation.key === key));
  if (missing !== undefined) {
    const where = tag === undefined ? there.file : `the tag ${tag} of ${there.file}`;
    throw new InputError(`${missing} is not in ${where}. Write method and path as they are there.`);
  }
  const chosen = keys.length === 0 ? ofTag : ofTag.filter(({ key }) => keys.includes(key));
  const written = tag ?? String(chosen[0]?.place.list("tags")[0] ?? "imported");
  const domainOf = domainsOf(described.operations, there.operations);
  const usual = chosen.map(domainOf).find((domain) => domain !== written);
  return { chosen, tag: usual ?? sentenceCase(written), folder: options.folder ?? kebabCase(written) };
}

function tagsOf({ operations }: ForeignDocument): string {
  const tags = new Set(operations.flatMap(({ place }) => place.list("tags").map(String)));
  return `It has: ${[...tags].sort().join(", ")}.`;
}
