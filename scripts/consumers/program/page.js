// For browsers, which must not hold a secret.
import { bearer } from "@keepnet/core";
// biome-ignore lint/correctness/useImportExtensions: it is compiled before this runs
import { run } from "./program.js";

globalThis.run = (baseUrl, token) => run(baseUrl, bearer(token));
