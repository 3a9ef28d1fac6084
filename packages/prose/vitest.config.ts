import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// the default export of a CommonJS module is what it is in Node
export default mergeConfig(shared, { test: { deps: { interopDefault: false } } });
