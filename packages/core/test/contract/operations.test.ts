import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/index.ts";
import { callDocumented, callerBody, companyId, expectedUrl, startPair } from "./calls.ts";
import { operations } from "./document.ts";

const onClients = operations.filter(({ scope }) => scope !== "none");
const errorNames: Record<string, string> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  429: "RateLimitError",
  500: "ServerError",
};

describe.each(onClients.map((operation) => [operation.key, operation] as const))("%s", (_key, operation) => {
  const { request, responses, scope, parameters } = operation;
  const successes = [...responses].filter(([status]) => status.startsWith("2"));
  const failures = [...responses].filter(([status]) => !status.startsWith("2"));
  const requestExamples = [...(request?.examples ?? [["no body", undefined] as const])];
  const [, firstBody] = requestExamples[0] ?? [];

  test.each(requestExamples)("arrives as documented and answers with its example (%s)", async (name, example) => {
    const pair = await startPair();
    const result = await callDocumented(pair, operation, { body: callerBody(operation, example) });
    const [received, ...others] = pair.mock.requests;
    expect(others).toEqual([]);
    expect(received).toMatchObject({
      method: operation.method,
      url: expectedUrl(operation),
      status: result.response.status,
    });
    expect(received?.headers.authorization).toBe("Bearer t");
    expect(String(result.response.status)).toBe(successes[0]?.[0]);

    if (request?.mediaType === "application/json") expect(received?.body).toEqual(example);
    if (request?.mediaType === "multipart/form-data") {
      for (const [member, text] of Object.entries(example as object)) {
        expect(received?.body).toContain(`name="${member}"; filename="users.csv"`);
        expect(received?.body).toContain(text);
      }
    }
    if (!request) expect(received?.body).toBeUndefined();

    const media = [...(successes[0]?.[1] ?? [])];
    const answers = new Map(media.flatMap(([, examples]) => [...examples]));
    const answer = answers.get(name) ?? [...answers.values()][0];
    if (media[0]?.[0] === "application/json") expect(result.data).toEqual(answer);
    else expect(await (result.data as Blob).text()).toBe(answer);
  });

  test("carries the Company ID exactly where its scope says", async () => {
    const { mock, ...pair } = await startPair();
    await callDocumented(pair, operation, { body: callerBody(operation, firstBody) });
    const headers = mock.requests[0]?.headers ?? {};
    const carried = Object.keys(headers).filter((name) => headers[name] === companyId);
    const declared = parameters.filter((parameter) => parameter.in === "header" && parameter.companyId);
    expect(carried.sort()).toEqual(scope === "company" ? declared.map(({ name }) => name.toLowerCase()).sort() : []);
    expect(mock.requests[0]?.path.split("/").includes(companyId)).toBe(scope === "company-path");
  });

  test("carries it in the query when the client is set so", async () => {
    const { mock, ...pair } = await startPair({ companyIn: "query" });
    await callDocumented(pair, operation, { body: callerBody(operation, firstBody) });
    expect(mock.requests[0]?.status).toBe(Number(successes[0]?.[0]));
    const { searchParams } = new URL(mock.requests[0]?.url ?? "", mock.url);
    expect(searchParams.get("companyId")).toBe(scope === "company" ? companyId : null);
  });

  test("is refused with 401 without a token", async () => {
    const { mock, ...pair } = await startPair({
      fetch: (sent) => {
        const headers = new Headers(sent.headers);
        headers.delete("authorization");
        return fetch(new Request(sent, { headers }));
      },
    });
    const call = unwrap(callDocumented(pair, operation, { body: callerBody(operation, firstBody) }));
    await expect(call).rejects.toMatchObject({ name: "AuthenticationError", status: 401, operation: operation.key });
    expect(mock.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  test.each(failures.map(([status, media]) => [status, media] as const))(
    "a documented %s becomes the error that fits, with what the body says",
    async (status, media) => {
      const pair = await startPair();
      const prefer = { headers: { Prefer: `code=${status}` }, body: callerBody(operation, firstBody) };
      const { error } = await callDocumented(pair, operation, prefer);
      const [example] = [...media.values()].flatMap((examples) => [...examples.values()]);
      expect(error).toEqual(example);
      const caught = await unwrap(callDocumented(pair, operation, prefer)).catch((thrown: unknown) => thrown);
      expect(caught).toMatchObject({ name: errorNames[status], status: Number(status), operation: operation.key });
      expect((caught as Error).message).toContain((example as { message: string }).message);
    },
  );

  if (request && request.mediaType === "application/json") {
    test.each(request.required)("without the required member %s it is refused, with the reason", async (member) => {
      const pair = await startPair();
      const { [member]: _left, ...body } = firstBody as Record<string, unknown>;
      const caught = await unwrap(callDocumented(pair, operation, { body })).catch((thrown: unknown) => thrown);
      expect(caught).toMatchObject({ name: "BadRequestError", status: 400 });
      expect((caught as { validationMessages: string[] }).validationMessages.join()).toContain(member);
    });

    test("with an unknown member it is refused, with the reason", async () => {
      const pair = await startPair();
      const body = { ...(firstBody as object), unknownMember: 1 };
      const caught = await unwrap(callDocumented(pair, operation, { body })).catch((thrown: unknown) => thrown);
      expect(caught).toMatchObject({ name: "BadRequestError", status: 400 });
      expect((caught as Error).message).toContain("unknownMember");
    });
  }

  if (scope === "company") {
    test("with a malformed Company ID it is refused, with the reason", async () => {
      const { mock } = await startPair();
      const [type, body] = request ? [request.mediaType, JSON.stringify(firstBody)] : ["", null];
      const headers = {
        authorization: "Bearer t",
        "x-keepnet-company-id": "not an id",
        ...(type && { "content-type": type }),
      };
      const answer = await fetch(`${mock.url}${expectedUrl(operation)}`, { method: operation.method, headers, body });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(await answer.json()).toLowerCase()).toContain("x-keepnet-company-id");
    });
  }
});

test("every operation of the document is under contract: on the clients, or as the token operation", () => {
  expect(onClients.length + 1).toBe(operations.length);
  expect(operations.find(({ scope }) => scope === "none")?.key).toBe("POST /connect/token");
});
