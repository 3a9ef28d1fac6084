/** How an operation is called: with `@keepnet/core`, and with curl. */
export { codeSampleOf } from "./code-sample.ts";
export { curlSampleOf } from "./curl-sample.ts";
