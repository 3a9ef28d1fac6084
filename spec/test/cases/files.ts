import { type Case, company, json, reference, schemas, search, user } from "./case.ts";

/** A response's schema stands in a file of its own, with this content. */
function inFile(content: string): Pick<Case, "changes" | "files" | "file"> {
  return {
    changes: [[[...company, "responses", "200", ...json, "schema"], { $ref: "schemas.yaml#/Company" }]],
    files: { "schemas.yaml": content },
    file: "schemas.yaml",
  };
}

/** Faults in files and references, without which no rule can run. */
export const fileCases: Case[] = [
  // references
  {
    rule: "files",
    fault: "a mistyped reference to a schema",
    message:
      "`#/components/schemas/Envelop` leads nowhere: openapi.json has no `Envelop` there. Did you mean `Envelope`?",
    at: '"$ref": "#/components/schemas/Envelop"',
    changes: [[[...schemas, "CompanyResult", "allOf", 0], reference("Envelop")]],
  },
  {
    rule: "files",
    fault: "a mistyped reference to a schema of the same file",
    message: "`#/TargetGrup` leads nowhere: schemas.yaml has no `TargetGrup` there. Did you mean `TargetGroup`?",
    at: '$ref: "#/TargetGrup"',
    ...inFile(
      'Company:\n  type: object\n  properties:\n    group:\n      $ref: "#/TargetGrup"\nTargetGroup:\n  type: string\n',
    ),
  },
  {
    rule: "files",
    fault: "a mistyped reference to a parameter",
    message:
      "`#/components/parameters/CompanyHeader` leads nowhere: openapi.json has no `CompanyHeader` there. Did you mean `CompanyIdHeader`?",
    at: '"$ref": "#/components/parameters/CompanyHeader"',
    changes: [[[...user, "parameters", 1], { $ref: "#/components/parameters/CompanyHeader" }]],
  },
  {
    rule: "files",
    fault: "a mistyped reference to a response",
    message:
      "`#/components/responses/NotFound` leads nowhere: openapi.json has no `NotFound` there. Define it or correct the reference.",
    at: '"$ref": "#/components/responses/NotFound"',
    changes: [[[...company, "responses", "404"], { $ref: "#/components/responses/NotFound" }]],
  },
  {
    rule: "files",
    fault: "a mistyped reference to an example",
    message: "`examples.yaml#/compnay` leads nowhere: examples.yaml has no `compnay` there. Did you mean `company`?",
    at: '"$ref": "examples.yaml#/compnay"',
    changes: [[[...company, "responses", "200", ...json, "examples", "company"], { $ref: "examples.yaml#/compnay" }]],
    files: { "examples.yaml": "company:\n  value: null\n" },
  },
  {
    rule: "files",
    fault: "an operation beside the reference of its path item",
    message: "Readers ignore `put` beside a `$ref`: move it to the path item that the `$ref` leads to.",
    at: '"put": {',
    changes: [[["paths", "/x"], { $ref: "x.yaml", put: { responses: {} } }]],
    files: { "x.yaml": "get:\n  responses: {}\n" },
  },
  {
    rule: "files",
    fault: "a mistyped reference to a path item",
    message: "`serch.yaml` leads nowhere: there is no such file. Did you mean `search.yaml`?",
    at: '"$ref": "serch.yaml"',
    changes: [[["paths", "/companies/search"], { $ref: "serch.yaml" }]],
    files: { "search.yaml": "post: {}\n" },
  },
  {
    rule: "files",
    fault: "a reference to a member named like a keyword of data",
    message:
      "`#/components/schemas/Nothing` leads nowhere: openapi.json has no `Nothing` there. Define it or correct the reference.",
    at: '"$ref": "#/components/schemas/Nothing"',
    changes: [[[...schemas, "Filter", "properties", "default"], reference("Nothing")]],
  },
  {
    rule: "files",
    fault: "a reference without a pointer",
    message: "`#Envelope` leads nowhere: write the path of names from the top of the file, such as `#/Company`.",
    at: '"$ref": "#Envelope"',
    changes: [[[...schemas, "CompanyResult", "allOf", 0], { $ref: "#Envelope" }]],
  },
  {
    rule: "files",
    fault: "a reference that is no text",
    message: "A `$ref` is a text: write a path such as `schemas.yaml#/Company`.",
    at: '"$ref": 5',
    changes: [[[...search, "requestBody"], { $ref: 5 }]],
  },
  {
    rule: "files",
    fault: "a reference to another host",
    message:
      "`https://example.com/body.yaml` is outside the description: copy what it leads to into a file of the description.",
    at: '"$ref": "https://example.com/body.yaml"',
    changes: [[[...search, "requestBody"], { $ref: "https://example.com/body.yaml" }]],
  },
  {
    rule: "files",
    fault: "a reference to itself",
    message: "This reference leads back to itself: let one on the way be a definition.",
    at: '"$ref": "#/components/schemas/Filter"',
    changes: [[[...schemas, "Filter"], reference("Filter")]],
  },
  {
    rule: "files",
    fault: "two references to each other",
    message: "This reference leads back to itself: let one on the way be a definition.",
    at: "$ref: '#/Other'",
    ...inFile("Company:\n  $ref: '#/Other'\nOther:\n  $ref: '#/Company'\n"),
  },

  // YAML
  {
    rule: "files",
    fault: "broken YAML",
    message: "This is no YAML: bad indentation of a mapping entry. Correct the file from here on.",
    at: "required: [name]",
    ...inFile("Company:\n  type: object\n   required: [name]\n"),
  },
  {
    rule: "files",
    fault: "broken YAML in the main file",
    message: "This is no YAML: bad indentation of a mapping entry. Correct the file from here on.",
    at: "title: Base: the first",
    changes: [],
    files: { "openapi.json": "openapi: 3.1.0\ninfo:\n  title: Base: the first\n" },
  },
  {
    rule: "files",
    fault: "a key that stands twice",
    message: "The key `type` stands twice in this map: remove one of them.",
    at: "type: array",
    ...inFile("Company:\n  type: object\n  type: array\n"),
  },
  {
    rule: "files",
    fault: "a key that stands twice in the main file",
    message: "The key `info` stands twice in this map: remove one of them.",
    at: '"info": {}',
    changes: [],
    files: { "openapi.json": '{\n  "openapi": "3.1.0",\n  "info": {},\n  "info": {}\n}\n' },
  },
  {
    rule: "files",
    fault: "an empty file",
    message: "This is no YAML: expected a document, but the input is empty. Correct the file from here on.",
    at: "# nothing",
    ...inFile("# nothing\n"),
  },
  {
    rule: "files",
    fault: "an alias of no anchor",
    message: 'This is no YAML: unidentified alias "text". Correct the file from here on.',
    at: "type: *text",
    ...inFile("Company:\n  type: *text\n"),
  },
  {
    rule: "files",
    fault: "an alias inside its anchor",
    message: "An alias stands inside its own anchor: write the value there.",
    at: "Company: &company",
    ...inFile("Company: &company\n  items: *company\n"),
  },
  {
    rule: "files",
    fault: "another version of OpenAPI",
    message: "This is no OpenAPI 3.1 description: begin it with `openapi: 3.1.0`.",
    at: '"openapi": "2.0",',
    changes: [[["openapi"], "2.0"]],
  },
  {
    rule: "files",
    fault: "no OpenAPI at all",
    message: "This is no OpenAPI 3.1 description: begin it with `openapi: 3.1.0`.",
    at: "- 1",
    changes: [],
    files: { "openapi.json": "- 1\n" },
  },
];
