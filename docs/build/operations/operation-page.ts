import type { Operation, Place } from "@keepnet/document";
import { codeSampleOf, curlSampleOf } from "@keepnet/samples";
import { detailsOf } from "./details.ts";
import { errorsOf } from "./errors.ts";
import { examplesOf } from "./examples.ts";
import { factsOf } from "./facts.ts";
import { block, cell, code, prose, table } from "./markdown.ts";
import { membersOf } from "./members.ts";
import { typeOf } from "./schema-type.ts";
import { signIn } from "./sign-in.ts";

/** Everything that the document says of an operation, and how it is called. */
export function operationPage(operation: Operation): string {
  const { place, method, path } = operation;
  const summary = place.text("summary") ?? operation.key;
  const successes = place.entries("responses").filter(([status]) => status.startsWith("2"));
  return [
    "---",
    `title: ${JSON.stringify(summary)}`,
    `description: ${JSON.stringify(`${operation.key}. ${place.text("description") ?? ""}`.trim())}`,
    "editLink: false",
    "---",
    "",
    `# ${prose(summary)}`,
    "",
    `\`${method.toUpperCase()} ${path}\` <span class="operation-id">${place.text("operationId")}</span>`,
    "",
    ...(place.flag("deprecated") ? ["::: warning Deprecated", "Do not use it in new programs.", ":::", ""] : []),
    prose(place.text("description") ?? ""),
    "",
    ...factsOf(operation).map(([name, value]) => `- **${name}**: ${value}`),
    "",
    "## Call",
    "",
    "::: code-group",
    "",
    ...block("ts", codeSampleOf(operation, signIn), "@keepnet/core"),
    "",
    ...block("sh", curlSampleOf(operation), "curl"),
    "",
    ":::",
    "",
    ...parametersOf(operation),
    ...bodyOf(operation),
    ...successes.flatMap(([status, response]) => responseOf(status, response)),
    ...errorsOf(operation),
  ].join("\n");
}

function parametersOf({ parameters }: Operation): string[] {
  const rows = [...parameters.values()].map((parameter) => {
    const schema = parameter.below("schema") ?? parameter;
    const required = parameter.flag("required") ? "yes" : "no";
    const name = code(parameter.text("name") ?? "");
    return [name, parameter.text("in") ?? "", typeOf(schema), required, detailsOf(schema, parameter)];
  });
  if (rows.length === 0) return [];
  return ["## Parameters", "", ...table(["name", "in", "type", "required", "what it is"], rows), ""];
}

function bodyOf({ place }: Operation): string[] {
  const body = place.below("requestBody");
  if (!body) return [];
  return [
    "## Request body",
    "",
    ...sentence(body.text("description")),
    ...body.entries("content").flatMap(([mediaType, media]) => contentOf(mediaType, media, true)),
  ];
}

function responseOf(status: string, response: Place): string[] {
  const content = response.entries("content");
  const json = content.filter(([mediaType]) => mediaType.endsWith("json"));
  const files = content.filter(([mediaType]) => !mediaType.endsWith("json")).map(([mediaType]) => code(mediaType));
  return [
    `## Response ${status}`,
    "",
    ...sentence(response.text("description")),
    ...(files.length > 0 ? [`A file: ${files.join(", ")}.`, ""] : []),
    ...json.flatMap(([mediaType, media]) => contentOf(mediaType, media, false)),
  ];
}

function contentOf(mediaType: string, media: Place, isSent: boolean): string[] {
  const schema = media.below("schema");
  const members = schema ? membersOf(schema) : [];
  const rows = members
    .filter((member) => isSent || !member.schema.flag("writeOnly"))
    .map(({ path, schema, required, repeats }) => {
      const again = repeats ? "Its members are those of the object around it." : "";
      return [code(path), typeOf(schema), required ? "yes" : "no", `${detailsOf(schema)} ${again}`.trim()];
    });
  return [
    `${code(mediaType)}${schema && rows.length === 0 ? `: ${typeOf(schema)}. ${detailsOf(schema)}` : ""}`,
    "",
    ...table(["member", "type", isSent ? "required" : "always there", "what it is"], rows),
    "",
    ...examplesOf(mediaType, media),
  ];
}

function sentence(text: string | undefined): string[] {
  return text === undefined ? [] : [cell(text), ""];
}
