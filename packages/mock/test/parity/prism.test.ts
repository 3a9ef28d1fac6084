import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";
import { exampleKeys, nameOf, parseOperations, successOf } from "../../src/prism/operations.ts";
import { requestExamples, sendDocumented } from "../documented-request.ts";
import { startPrism } from "./plain-prism.ts";

// The same requests to Prism's own server and to the mock without its sandbox. Where the responses are meant to differ, the
// test says what differs and why.

const file = createRequire(import.meta.url).resolve("@keepnet/openapi/openapi.json");
const document: object = JSON.parse(await readFile(file, "utf8"));
const operations = await parseOperations(document);
const token = { authorization: "Bearer any-token" };

let prism: Awaited<ReturnType<typeof startPrism>>;
let mock: Mock;
beforeAll(async () => {
  prism = await startPrism(document);
  mock = await startMock({ sandbox: false, cors: false, strict: true });
});
afterAll(async () => {
  await prism.close();
  await mock.close();
});

interface Seen {
  readonly status: number;
  readonly mediaType: string | undefined;
  readonly body: string;
}

async function see(response: Response): Promise<Seen> {
  const mediaType = response.headers.get("content-type")?.replace(/;.*/, "");
  return { status: response.status, mediaType, body: await response.text() };
}

/** What both respond with to the same request. */
async function both(send: (server: { url: string }) => Promise<Response>): Promise<[ours: Seen, prisms: Seen]> {
  const [ours, prisms] = await Promise.all([send(mock), send(prism)]);
  return [await see(ours), await see(prisms)];
}

/** Prism leaves out the line break at the end of nothing, and ours writes the same JSON: compared by their values. */
function value({ body, mediaType }: Seen): unknown {
  return mediaType?.endsWith("json") && body !== "" ? JSON.parse(body) : body;
}

describe.each(operations.map((operation) => ({ name: nameOf(operation), operation })))("$name", ({ operation }) => {
  const [example] = requestExamples(operation);
  const send = (headers: Record<string, string>, body = example?.value) =>
    both((server) => sendDocumented(server as Mock, operation, body, headers));

  test("a right request, with an example preferred, gets the same response", async () => {
    for (const key of exampleKeys(successOf(operation))) {
      const [ours, prisms] = await send({ ...token, prefer: `example=${key}` });
      expect({ ...ours, body: value(ours) }).toEqual({ ...prisms, body: value(prisms) });
    }
  });

  test("each documented status that is preferred gets the same response", async () => {
    for (const { code } of operation.responses) {
      const [ours, prisms] = await send({ ...token, prefer: `code=${code}` });
      expect({ ...ours, body: value(ours) }).toEqual({ ...prisms, body: value(prisms) });
    }
  });

  test("a request without a token gets the same status; ours says why in the envelope", async () => {
    const [ours, prisms] = await send({});
    expect(ours.status).toBe(prisms.status);
    expect(ours.mediaType).toBe(prisms.mediaType);
  });

  test("a body of a wrong type gets the same status; ours names what is wrong", async () => {
    if (operation.request?.body?.contents?.[0]?.mediaType !== "application/json") return;
    const [ours, prisms] = await send(token, [1]);
    expect([ours.status, prisms.status]).toEqual([400, 400]);
    expect(ours.body).toContain("body");
  });
});

test("an Accept that an operation can give is given by both", async () => {
  const operation = operations.find(({ iid }) => iid === "exportTargetUsers");
  if (operation === undefined) throw new Error("The document has no export of target users.");
  const [example] = requestExamples(operation);
  for (const accept of ["text/csv", "*/*", "text/*;q=0.5, application/json;q=0.1", "text/csv, */*;q=0.1"]) {
    const [ours, prisms] = await both((server) =>
      sendDocumented(server as Mock, operation, example?.value, { ...token, accept }),
    );
    expect({ accept, ...ours }).toEqual({ accept, ...prisms });
  }
});

test("an Accept that no response has is a 406 from both", async () => {
  const [ours, prisms] = await both(({ url }) =>
    fetch(`${url}/api/companies/my`, { headers: { ...token, accept: "image/png" } }),
  );
  expect([ours.status, prisms.status]).toEqual([406, 406]);
});

test("an unknown path is a 404, and a wrong verb a 405, from both; ours in the API's envelope", async () => {
  const paths = await both(({ url }) => fetch(`${url}/api/nowhere`, { headers: token }));
  expect(paths.map(({ status }) => status)).toEqual([404, 404]);
  const verbs = await both(({ url }) => fetch(`${url}/api/companies/my`, { method: "PATCH", headers: token }));
  expect(verbs.map(({ status }) => status)).toEqual([405, 405]);
});

test("generated data comes with the same status and media type from both", async () => {
  const prefer = "dynamic=true, seed=7";
  const [ours, prisms] = await both(({ url }) => fetch(`${url}/api/companies/my`, { headers: { ...token, prefer } }));
  expect([ours.status, ours.mediaType]).toEqual([prisms.status, prisms.mediaType]);
});
