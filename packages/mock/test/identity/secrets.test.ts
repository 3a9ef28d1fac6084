import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/index.ts";
import { jsonLog, textLog } from "../../src/log/log.ts";
import { dataOf, quillfern, refusalOf, requestToken, signIn } from "../sandbox/support.ts";
import { post, sendRaw } from "../support.ts";

/** What stands for a secret: no text of the mock has it. */
const mark = "S3cretMark";
const secret = fc.stringMatching(/^[A-Za-z0-9 _.:;,=?/%&"'{}<>-]{0,12}$/).map((text) => `${mark}${text}${mark}`);

const secretName = fc.constantFrom(
  "client_secret",
  "clientSecret",
  "ClientSecret",
  "password",
  "PASSWORD",
  "access_token",
  "refreshToken",
  "client_assertion",
  "apiKey",
  "api-key",
  "smtpPassword",
);
const otherName = fc.constantFrom(
  "name",
  "clientId",
  "filter",
  "scope",
  "pageSize",
  "roleResourceIdList",
  "constructor",
);
const plain = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null));

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    plain,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc
      .tuple(
        fc.dictionary(otherName, tie("tree"), { maxKeys: 3 }),
        fc.dictionary(secretName, secretValue(), { maxKeys: 2 }),
      )
      .map(([others, secrets]) => ({ ...others, ...secrets })),
  ),
}));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function secretValue() {
  return fc.oneof(secret, fc.array(secret, { maxLength: 2 }), fc.record({ value: secret }));
}

const json = fc.tuple(secretName, secret, tree).map(([name, value, rest]) => JSON.stringify({ rest, [name]: value }));
/** JSON of which a part is missing, is there twice, or is something else. */
const brokenJson = fc
  .tuple(json, fc.nat(), fc.nat({ max: 4 }), fc.constantFrom("", "}", "\\", '"', "\u0000", "x", ","))
  .map(([text, at, length, other]) => {
    const start = at % text.length;
    return text.slice(0, start) + other + text.slice(start + length);
  })
  // without the name of the secret nobody can know that it is one
  .filter(
    (text) => !isJson(text) && /secret|password|token|assertion|api-?key/i.test(text.slice(0, text.indexOf(mark))),
  );
const encodedName = fc
  .tuple(secretName, fc.boolean())
  .map(([name, encode]) =>
    encode ? name.replaceAll(/[a-f]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`) : name,
  );
const form = fc
  .array(fc.tuple(encodedName, secret), { minLength: 1, maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));
const multipart = fc
  .tuple(secretName, secret, fc.boolean())
  .map(
    ([name, value, isWhole]) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b${isWhole ? "--" : ""}\r\n`,
  );
const utf16 = json.map((text) => Buffer.from(text, "utf16le"));

const body = fc.oneof(
  fc.tuple(fc.constant("application/json"), fc.oneof(json, brokenJson)),
  fc.tuple(fc.constantFrom("text/plain", "application/xml", "json"), fc.oneof(json, brokenJson, form, multipart)),
  fc.tuple(fc.constant("application/x-www-form-urlencoded"), fc.oneof(form, json)),
  fc.tuple(fc.constantFrom("multipart/form-data; boundary=b", "multipart/form-data"), fc.oneof(multipart, form)),
  fc.tuple(fc.constantFrom("application/json", "text/plain"), utf16),
  fc.tuple(
    secret.map((value) => `application/json; token="${value.replaceAll(/["\\]/g, "")}"`),
    json,
  ),
);
const headers = fc.dictionary(
  fc.constantFrom("authorization", "proxy-authorization", "cookie", "x-api-key", "x-auth-token", "x-client-secret"),
  secret,
);
const query = fc.oneof(
  fc.constant(""),
  form.map((text) => `?page=1&${text}`),
);
const target = fc.constantFrom(
  "/connect/token",
  "/api/companies/clients",
  "/api/companies/search",
  "/api/scim",
  "/api/target-users/upload",
  "/api/roles",
  "/nowhere",
  "/api/x%3Fclient_secret%3DS3cretMark",
  "/api/companies/my;token=S3cretMark",
  "/api/../x;token=S3cretMark",
  "/api/%zz;token=S3cretMark",
);

let mock: Mock;
let token: string;
const lines: string[] = [];
beforeAll(async () => {
  const text = textLog(false);
  mock = await startMock({
    onRequest: (request) => lines.push(text.request?.(request) ?? "", jsonLog.request(request)),
  });
  token = await requestToken(mock, "mock-reseller");
});
afterAll(() => mock.close());

test("no secret of a request is in a log, the record, a snapshot, a page or a response", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("POST", "PUT", "DELETE", "PATCH", "GET"),
      target,
      query,
      headers,
      body,
      fc.boolean(),
      async (method, path, search, sent, [contentType, content], isSignedIn) => {
        mock.requests.length = 0;
        lines.length = 0;
        const response = await mock.fetch(`http://mock${path}${search}`, {
          method,
          headers: {
            ...sent,
            "content-type": contentType,
            ...(isSignedIn && { authorization: `Bearer ${token}`, "x-keepnet-company-id": quillfern }),
          },
          ...(method !== "GET" && { body: content as string }),
        });
        const shown = [
          await response.text(),
          JSON.stringify([...response.headers]),
          await (await mock.fetch("http://127.0.0.1/__mock/requests")).text(),
          JSON.stringify(mock.requests),
          ...mock.requests.map(({ bytes }) => Buffer.from(bytes).toString("latin1").replaceAll("\0", "")),
          ...lines,
          JSON.stringify(mock.snapshot()),
        ];
        for (const text of shown) {
          expect(text.replaceAll("\\u0000", "")).not.toContain(mark);
          expect(text).not.toContain(token);
        }
        expect(lines).toHaveLength(2);
      },
    ),
    { numRuns: 400, seed: 16 },
  );
  for (const path of ["/", "/__mock/openapi.json"]) {
    const page = await mock.fetch(`http://127.0.0.1${path}`, { headers: { accept: "text/html" } });
    expect(await page.text()).not.toContain(mark);
  }
}, 60_000);

test.each([
  ['{"clientId":"x","client_secret":S3cretMark}', "body is not valid application/json: it is wrong"],
  [
    '{"a":1,\n"client_secret":"S3cretMark" "b"}',
    /^body is not valid application\/json: it is wrong at position 37 \(line 2 column 30\)$/,
  ],
  ['{"client_secret":"S3cretMark"', /^body is not valid application\/json: it/],
])("the text of a JSON error does not quote the body %s", async (text, reason) => {
  const response = await post(mock, "/api/companies/clients", text, {
    authorization: `Bearer ${token}`,
    "x-keepnet-company-id": quillfern,
  });
  expect(await refusalOf(response)).toEqual([400, expect.stringMatching(reason)]);
  expect(mock.requests.at(-1)).toMatchObject({ body: "[redacted]", reason: expect.stringMatching(reason) });
});

test("a CSV file's error does not quote the file", async () => {
  const file = new FormData();
  file.append("File", new File([`email,password\na@b.example,x"${mark}"\n`], "people.csv"));
  const response = await fetch(`${mock.url}/api/target-users/upload`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "x-keepnet-company-id": quillfern },
    body: file,
  });
  expect(await refusalOf(response)).toEqual([400, expect.stringMatching(/people\.csv" is not valid CSV: .*line 2$/)]);
  expect(JSON.stringify(mock.requests.at(-1))).not.toContain(mark);
});

test("a test sees the secrets where it asks for them, and what prints the request does not", async () => {
  mock.requests.length = 0;
  await requestToken(mock, "mock-reseller", mark);
  await fetch(`${mock.url}/api/roles?token=${mark}`, { headers: { authorization: `Bearer ${mark}` } });
  const [signIn, call] = mock.requests;
  expect(new URLSearchParams(String(signIn?.unredacted().body)).get("client_secret")).toBe(mark);
  expect(Buffer.from(signIn?.unredacted().bytes ?? []).toString()).toContain(mark);
  expect(call?.unredacted()).toMatchObject({
    url: `/api/roles?token=${mark}`,
    headers: { authorization: `Bearer ${mark}` },
  });
  for (const print of [(one: object) => inspect(one), (one: object) => JSON.stringify(one), String]) {
    expect(mock.requests.map((one) => print(one)).join()).not.toContain(mark);
  }
  expect(JSON.stringify({ ...signIn })).not.toContain(mark);
});

test("a password in the target, which a proxy is sent, is not kept", async () => {
  await sendRaw(mock, `GET http://user:${mark}@127.0.0.1/api/roles?x=%26token%3D${mark}`);
  expect(mock.requests.at(-1)?.url).toBe("http://[redacted]@127.0.0.1/api/roles?x=[redacted]");
  expect(mock.requests.at(-1)?.path).toBe("http://[redacted]@127.0.0.1/api/roles");
});

test("what is no secret is recorded as it was sent", async () => {
  const name = "How to choose a password, and what a token is";
  await post(mock, "/api/roles?tokens", { name, description: "Secrets" }, { "x-mock-token": "expired" });
  const { body: kept, url, headers: recorded } = mock.requests.at(-1) ?? {};
  expect([kept, url, recorded?.["x-mock-token"]]).toEqual([
    { name, description: "Secrets" },
    "/api/roles?tokens",
    "expired",
  ]);
});

test("a snapshot has no secret of a client or a directory that was created, and the client signs in after it is loaded", async () => {
  await using keepnet = await signIn();
  const { send } = keepnet;
  const [role] = await dataOf<{ resourceId: string }[]>(send("GET /api/roles", undefined, quillfern));
  const client = {
    name: "Portal",
    clientId: "portal",
    clientSecret: mark,
    statusId: 1,
    roleResourceIdList: [role?.resourceId],
  };
  await dataOf(send("POST /api/companies/clients", client, quillfern));
  const directory = { name: "Directory", fieldMappings: [] };
  const { token: scimToken } = await dataOf<{ token: string }>(send("POST /api/scim", directory, quillfern));
  const snapshot = keepnet.mock.snapshot();
  expect(scimToken).toEqual(expect.any(String));
  expect(JSON.stringify(snapshot)).not.toContain(mark);
  expect(JSON.stringify(snapshot)).not.toContain(scimToken);
  keepnet.mock.reset();
  expect(await requestToken(keepnet.mock, "portal", mark)).toBeUndefined();
  keepnet.mock.loadDataset(JSON.parse(JSON.stringify(snapshot)));
  expect(await requestToken(keepnet.mock, "portal", mark)).toEqual(expect.any(String));
  expect(await requestToken(keepnet.mock, "portal", "other")).toBeUndefined();
});
