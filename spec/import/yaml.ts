import { Document, isMap, isScalar, isSeq, visit } from "yaml";

/** The most that a list in one line takes. */
const maxLength = 90;

/** YAML as the description is written: short lists stand in one line, and definitions apart from each other. */
export function yamlOf(content: object, isDefinitions: boolean): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, list) {
      const words = list.items.map((item) => (isScalar(item) && !item.comment ? String(item.value) : undefined));
      list.flow = words.length > 0 && words.every((word) => word !== undefined) && words.join(", ").length <= maxLength;
    },
    Pair(_key, { key, value }) {
      // an empty list or map has no other form
      if (isSeq(value) && value.items.length === 0) value.flow = true;
      if (isScalar(key) && /^\d+$/.test(String(key.value))) key.type = "QUOTE_DOUBLE";
    },
  });
  if (isDefinitions && isMap(document.contents)) {
    for (const { key } of document.contents.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
