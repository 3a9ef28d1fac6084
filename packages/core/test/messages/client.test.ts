import { expect, test } from "vitest";
import { clientInfo } from "../../src/client/client-info.ts";
import { bearer, clientCredentials, createKeepnet } from "../../src/index.ts";
import { client, pageOf, type Untyped } from "./messages.ts";

const roles = (init: object) => () => client().forCompany("a1").GET("/api/roles", init);
const create: Untyped = createKeepnet;
const credentials: Untyped = clientCredentials;
const auth = bearer("t");

test("the messages of a client that cannot be made", async () => {
  const page = await pageOf({
    "no credential": () => create({}),
    "no credential, but null": () => create({ auth: null }),
    "another place for the company": () => create({ auth, companyIn: "path" }),
    "no time": () => create({ auth, timeout: 0 }),
    "no URL": () => create({ auth, baseUrl: "api.keepnetlabs.com" }),
    "a URL with a query": () => create({ auth, baseUrl: "https://api.example.com/?x=y" }),
    "a URL without encryption": () => create({ auth, baseUrl: "http://api.example.com" }),
    "no Client ID": () => credentials({ clientSecret: "s" }),
    "an empty Client Secret": () => credentials({ clientId: "c", clientSecret: "" }),
    "no time for a token": () => credentials({ clientId: "c", clientSecret: "s", timeout: 2 ** 31 }),
  });
  await expect(page).toMatchFileSnapshot("options.txt");
});

test("the messages of a call whose input is wrong", async () => {
  const { openapi } = client();
  const page = await pageOf({
    "an unknown option": roles({ timeOut: 5 }),
    "a signal that is none": roles({ signal: { aborted: false } }),
    "no time": roles({ timeout: Number.NaN }),
    "a GET with a body": roles({ body: {} }),
    "a HEAD with a body": () => client().forCompany("a1").request("HEAD", "/api/x", { scope: "company", body: {} }),
    "a query that is no text": roles({ querySerializer: () => 7 }),
    "a header that cannot be sent": roles({ headers: { "x-y": {} } }),
    "a header of params that cannot be sent": roles({ params: { header: { "x-y": {} } } }),
    "a body that cannot be sent": () =>
      client()
        .forCompany("a1")
        .POST("/api/target-groups", { body: {}, bodySerializer: () => "{}", mode: "navigate" }),
    "a method that the API does not have": () => client().request("trace", "/api/x", { scope: "company" }),
    "a copy of a client": () => clientInfo({ ...client() }),
    "a Map of headers, for a library": () => openapi.GET("/api/roles", { headers: new Map() }),
    "a change of a client": () => openapi.use({}),
    "a change back": () => openapi.eject({}),
  });
  await expect(page).toMatchFileSnapshot("call.txt");
});
