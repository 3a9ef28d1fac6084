import annotations from "./annotations.ts";
import companyIds from "./company-ids.ts";
import describedRequests from "./described-requests.ts";
import extensibleEnum from "./extensible-enum.ts";
import knownExtensions from "./known-extensions.ts";
import mediaTypes from "./media-types.ts";
import memberNames from "./member-names.ts";
import methods from "./methods.ts";
import namedBodies from "./named-bodies.ts";
import namedExamples from "./named-examples.ts";
import noEndlessSchemas from "./no-endless-schemas.ts";
import noTodo from "./no-todo.ts";
import noUnusedDefinitions from "./no-unused-definitions.ts";
import pagingBodies from "./paging-bodies.ts";
import pairedExamples from "./paired-examples.ts";
import plainWords from "./plain-words.ts";
import requiredResponseMembers from "./required-response-members.ts";
import scopeParameters from "./scope-parameters.ts";
import secretFormat from "./secret-format.ts";
import securityOfScope from "./security-of-scope.ts";
import sendableParameters from "./sendable-parameters.ts";
import statuses from "./statuses.ts";
import strictRequests from "./strict-requests.ts";
import summaries from "./summaries.ts";
import typeNames from "./type-names.ts";
import uniqueExampleNames from "./unique-example-names.ts";
import uniqueOperationIds from "./unique-operation-ids.ts";

/** The lint rules that neither Redocly's own rules nor its assertions can express. */
export default function plugin() {
  return {
    id: "keepnet",
    rules: {
      oas3: {
        annotations,
        "company-ids": companyIds,
        "described-requests": describedRequests,
        "extensible-enum": extensibleEnum,
        "known-extensions": knownExtensions,
        "media-types": mediaTypes,
        "member-names": memberNames,
        methods,
        "named-bodies": namedBodies,
        "named-examples": namedExamples,
        "no-endless-schemas": noEndlessSchemas,
        "no-todo": noTodo,
        "no-unused-definitions": noUnusedDefinitions,
        "paging-bodies": pagingBodies,
        "paired-examples": pairedExamples,
        "plain-words": plainWords,
        "required-response-members": requiredResponseMembers,
        "scope-parameters": scopeParameters,
        "secret-format": secretFormat,
        "security-of-scope": securityOfScope,
        "sendable-parameters": sendableParameters,
        statuses,
        "strict-requests": strictRequests,
        summaries,
        "type-names": typeNames,
        "unique-example-names": uniqueExampleNames,
        "unique-operation-ids": uniqueOperationIds,
      },
    },
  };
}
