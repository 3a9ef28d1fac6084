export const codegen = ["codegen#typecheck", "codegen#test"];
export const core = ["core#build", "core#typecheck", "core#test"];
export const bullmq = ["bullmq#build", "bullmq#typecheck", "bullmq#test"];
export const mock = ["mock#build", "mock#typecheck", "mock#test"];
export const examples = ["examples#typecheck", "examples#test"];
export const bench = ["bench#typecheck", "bench#test"];
export const compat = ["compat#typecheck", "compat#test"];

export const nightlySync = ["nightly-sync#typecheck"];

export const fromBullmq = [...bullmq, ...nightlySync, ...bench];
export const fromCore = [...core, ...fromBullmq, ...examples, ...compat];
export const fromMock = [...mock, ...fromCore];
/** What the description, and all that generates from it, reaches. */
export const fromGenerate = ["openapi#generate", "openapi#build", ...fromMock, ...codegen, "spec#test"];
