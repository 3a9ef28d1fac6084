import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { startFixture, token } from "./support.ts";

type Body = string | FormData | URLSearchParams | Uint8Array<ArrayBuffer>;

let mock: Mock;
beforeAll(async () => {
  mock = await startFixture();
});
afterAll(() => mock.close());

describe("The form of the token endpoint", () => {
  const send = (body: Body, headers: Record<string, string> = {}) =>
    fetch(`${mock.url}/connect/token`, { method: "POST", body, headers });
  const valid = { grant_type: "client_credentials", client_id: "someone", client_secret: "ü + 100%&=" };

  test("is accepted when it is right", async () => {
    expect((await send(new URLSearchParams(valid))).status).toBe(200);
  });

  test("is refused with an OAuth error when it is wrong", async () => {
    const response = await send(new URLSearchParams({ grant_type: "password", client_id: "" }));
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 400,
      body: {
        error: "invalid_request",
        error_description:
          "Invalid request: body.client_secret is required; body.grant_type: must be equal to constant; " +
          "body.client_id: must NOT have fewer than 1 characters",
      },
    });
  });

  test("may hold bad percent-encodings", async () => {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    expect((await send("%zz=%zz&%", type)).status).toBe(400);
    expect((await send(`${new URLSearchParams(valid)}&%zz=%zz`, type)).status).toBe(200);
  });

  test.each([JSON.stringify(valid), "{oops"])("is refused as JSON: %s", async (body) => {
    const response = await send(body, { "content-type": "application/json" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error_description: expect.stringContaining("Content-Type") });
  });
});

describe("A multipart upload", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  const send = (body: Body, headers: Record<string, string> = {}) =>
    fetch(`${mock.url}/api/uploads`, { method: "POST", body, headers: { ...token, ...headers } });

  function formWith(title: string | undefined, fileName?: string): FormData {
    const form = new FormData();
    if (title !== undefined) form.set("title", title);
    if (fileName !== undefined) form.set("file", new File([bytes], fileName));
    return form;
  }

  test.each(["users.csv", 'a=b;c="d".csv', "ü\r\n.csv"])("of bytes named %j is accepted and recorded", async (name) => {
    expect((await send(formWith("100% %41=;é", name))).status).toBe(200);
    const received = mock.requests.at(-1);
    expect(Buffer.from(received?.bytes ?? []).includes(Buffer.from(bytes))).toBe(true);
  });

  test("whose file part has no content type is accepted", async () => {
    const disposition = (rest: string) => `--b\r\nContent-Disposition: form-data; ${rest}\r\n\r\nx\r\n`;
    const body = `${disposition('name="file"; filename="x"')}${disposition('name="title"')}--b--\r\n`;
    expect((await send(body, { "content-type": "multipart/form-data; boundary=b" })).status).toBe(200);
  });

  test.each([
    ["without its file", formWith("title"), "body.file is required"],
    ["without a field", formWith(undefined, "x.csv"), "body.title is required"],
    [
      "with a field too long as it stands",
      formWith("%41%41%41%41%41", "x"),
      "body.title: must NOT have more than 12 characters",
    ],
    ["with a field too long", formWith("é".repeat(13), "x"), "body.title: must NOT have more than 12 characters"],
  ])("%s is refused", async (_, form, message) => {
    const response = await send(form);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ validationMessages: [message] });
  });

  test("without parts lacks what is required", async () => {
    const response = await send("--b--\r\n", { "content-type": "multipart/form-data; boundary=b" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      validationMessages: ["body.file is required", "body.title is required"],
    });
  });

  test("is not accepted as an encoded form, nor an encoded form as one", async () => {
    const refused = async (response: Response) => [response.status, JSON.stringify(await response.json())];
    const encoded = await send(new URLSearchParams({ file: "x", title: "x" }));
    const must = (type: string) => [400, expect.stringContaining(`header Content-Type: must be ${type}`)];
    expect(await refused(encoded)).toEqual(must("multipart/form-data"));
    const form = new FormData();
    for (const name of ["grant_type", "client_id", "client_secret"]) form.set(name, "client_credentials");
    const multipart = await fetch(`${mock.url}/connect/token`, { method: "POST", body: form });
    expect(await refused(multipart)).toEqual(must("application/x-www-form-urlencoded"));
  });

  test.each(["a", "a&b=c", "50 %41+"])("keeps the text %j as it stands", async (title) => {
    expect((await send(formWith(title, "x.csv"))).status).toBe(200);
    const response = await send(formWith(title.padEnd(13, "&"), "x.csv"));
    expect(await response.json()).toMatchObject({
      validationMessages: ["body.title: must NOT have more than 12 characters"],
    });
  });

  test.each(["multipart/form-data", "multipart/form-data; boundary=b"])(
    "that is not one is refused: %s",
    async (type) => {
      const response = await send(bytes, { "content-type": type });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ validationMessages: [expect.stringMatching(/^body/)] });
    },
  );
});
