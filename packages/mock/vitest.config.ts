import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

export default mergeConfig(shared, {
  // a default export of CommonJS is what it is in Node, and in the bundle
  test: { deps: { interopDefault: false } },
});
