import { expect, test } from "vitest";
import { nearest } from "../../src/errors/nearest.ts";

const options = ["auth", "baseUrl", "fetch", "companyIn", "timeout", "retry", "middleware", "hooks"];

test.each([
  ["baseURL", "baseUrl"],
  ["timout", "timeout"],
  ["tiemout", "timeout"],
  ["retries", "retry"],
  ["hook", "hooks"],
  ["midleware", "middleware"],
  ["companyin", "companyIn"],
])("%s means %s", (word, option) => {
  expect(nearest(word, options)).toBe(option);
});

test.each(["", "url", "headers", "secret", "signal"])("%j means none of them", (word) => {
  expect(nearest(word, options)).toBeUndefined();
});

test("a short word is nearer to nothing than a long one", () => {
  expect(nearest("cat", ["dog", "cart"])).toBe("cart");
  expect(nearest("cat", ["dot"])).toBeUndefined();
});

test("the nearest wins over the first, and the first of equals", () => {
  expect(nearest("fliter", ["filler", "filter"])).toBe("filter");
  expect(nearest("bat", ["cat", "hat"])).toBe("cat");
});

test("the number of edits can be limited, to none as well", () => {
  expect(nearest("TIMEOUT", options, 0)).toBe("timeout");
  expect(nearest("timout", options, 0)).toBeUndefined();
});
