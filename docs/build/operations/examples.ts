import type { Json, Place } from "@keepnet/document";
import { block, prose } from "./markdown.ts";

/** The examples of a media type: the first in sight, the others folded. */
export function examplesOf(mediaType: string, media: Place): string[] {
  const own: Json | undefined = media.value("example");
  const named = media.entries("examples").map(([name, example]) => ({
    title: prose(example.text("summary") ?? name),
    value: example.value("value"),
  }));
  const examples = own === undefined ? named : [{ title: "Example", value: own }, ...named];
  return examples.flatMap(({ title, value }, index) => {
    const shown = block(mediaType.endsWith("json") ? "json" : "txt", textOf(value));
    if (index === 0) return [`${title}:`, "", ...shown, ""];
    return [`::: details ${title}`, "", ...shown, "", ":::", ""];
  });
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
}
