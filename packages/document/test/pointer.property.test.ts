import fc from "fast-check";
import { expect, test } from "vitest";
import { pointerOf, resolveReference, segmentsOf } from "../src/index.ts";

const names = fc.array(fc.string({ unit: fc.constantFrom("~", "/", "0", "1", "%", "2", "F", "a", "ü", " ", "") }));

test("segments come back from their pointer, whatever they hold", () => {
  fc.assert(
    fc.property(names, (segments) => {
      expect(segmentsOf(pointerOf(segments))).toEqual(segments);
    }),
  );
});

test("a reference leads to every name of a document, percent-encoded or not", () => {
  fc.assert(
    fc.property(names, (segments) => {
      const document = segments.reduceRight<object>((inner, name) => ({ [name]: inner }), {});
      const pointer = pointerOf(segments);
      expect(resolveReference(document as never, `#${encodeURI(pointer).replaceAll("#", "%23")}`)).toEqual(segments);
    }),
  );
});
