export const codegen = ["codegen#typecheck", "codegen#test"];
export const core = ["core#build", "core#typecheck", "core#test"];
export const bullmq = ["bullmq#build", "bullmq#typecheck", "bullmq#test"];
export const mock = ["mock#build", "mock#typecheck", "mock#test"];
export const examples = ["examples#typecheck", "examples#test"];
export const bench = ["bench#typecheck", "bench#test"];
export const docs = ["docs#typecheck", "docs#test"];
/** What reads every page of the documentation. */
export const prose = ["docs#test", "examples#test", "prose#lint"];
export const samples = ["samples#typecheck", "samples#test"];
export const compat = ["compat#typecheck", "compat#test"];

export const recipe = (name: string) => [`example-${name}#typecheck`, `example-${name}#test`];
export const nightlySync = recipe("nightly-sync");
const dashboard = ["example-dashboard#build", ...recipe("dashboard")];
export const recipesWithCore = [
  "audit-to-siem",
  "billing-export",
  "import-users",
  "onboard-customer",
  "phishing-results",
  "training-report",
].flatMap(recipe);

export const fromBullmq = [...bullmq, ...nightlySync, ...bench, ...docs, ...examples];
export const fromCore = [...core, ...fromBullmq, ...compat, ...recipesWithCore, ...dashboard];
export const fromMock = [...mock, ...fromCore, ...recipe("curl")];
/** What the description, and all that generates from it, reaches. */
export const fromGenerate = ["openapi#generate", "openapi#build", ...fromMock, ...codegen, "spec#test"];
