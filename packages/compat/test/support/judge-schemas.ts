import type { Json } from "@keepnet/document";
import { classify } from "../../src/classify.ts";
import type { Verdict } from "../../src/verdict.ts";

/** A schema before and after a change. */
export interface Pair {
  old: Json;
  now: Json;
}

/** The verdicts on one pair: as a member of a request, and as a member of a response. */
export interface SchemaVerdicts {
  request: Verdict[];
  response: Verdict[];
}

/** Judges many changes of schemas at once, each in an operation of its own: the libraries take their time per document. */
export async function judgeSchemas(pairs: readonly Pair[]): Promise<SchemaVerdicts[]> {
  const verdicts = await classify(documentOf(pairs.map(({ old }) => old)), documentOf(pairs.map(({ now }) => now)));
  return pairs.map((_, index) => {
    const own = verdicts.filter(({ place }) => place === `POST /changes/${index}`);
    const about = (side: string) => own.filter(({ sentence }) => sentence.includes(side));
    return { request: about("request"), response: about("response") };
  });
}

function documentOf(schemas: readonly Json[]): object {
  const paths = schemas.map((schema, index) => {
    const body = (rest: object) => ({
      content: { "application/json": { schema: { type: "object", ...rest, properties: { m: schema } } } },
    });
    const operation = {
      operationId: `change${index}`,
      requestBody: { required: true, ...body({ additionalProperties: false }) },
      responses: { "200": { description: "Done.", ...body({}) } },
    };
    return [`/changes/${index}`, { post: operation }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "Changes", version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        Owner: {
          type: "object",
          required: ["name"],
          properties: { name: { type: "string" }, email: { type: "string" } },
        },
        Team: { type: "object", required: ["members"], properties: { members: { type: "integer" } } },
      },
    },
  };
}
