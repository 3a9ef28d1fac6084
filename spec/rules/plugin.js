import namedExamples from "./named-examples.js";
import noUnusedDefinitions from "./no-unused-definitions.js";
import pagingBodies from "./paging-bodies.js";
import pairedExamples from "./paired-examples.js";
import requiredResponseMembers from "./required-response-members.js";
import scopeParameters from "./scope-parameters.js";
import secretFormat from "./secret-format.js";
import strictRequests from "./strict-requests.js";
import uniqueExampleNames from "./unique-example-names.js";

/** The lint rules that neither Redocly's own rules nor its assertions can express. */
export default function plugin() {
  return {
    id: "keepnet",
    rules: {
      oas3: {
        "named-examples": namedExamples,
        "no-unused-definitions": noUnusedDefinitions,
        "paging-bodies": pagingBodies,
        "paired-examples": pairedExamples,
        "required-response-members": requiredResponseMembers,
        "scope-parameters": scopeParameters,
        "secret-format": secretFormat,
        "strict-requests": strictRequests,
        "unique-example-names": uniqueExampleNames,
      },
    },
  };
}
