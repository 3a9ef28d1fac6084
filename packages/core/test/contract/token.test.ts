import { expect, test } from "vitest";
import { clientCredentials, unwrap } from "../../src/index.ts";
import { companyId, startPair } from "./calls.ts";
import { operations } from "./document.ts";
import { responseProblems } from "./responses.ts";

const operation = operations.find(({ key }) => key === "POST /connect/token");
const examples = [...(operation?.request?.examples ?? [])] as [string, Record<string, string>][];

function credentialsOf(form: Record<string, string>) {
  return clientCredentials({ clientId: form.client_id ?? "", clientSecret: form.client_secret ?? "" });
}

test.each(examples)("POST /connect/token arrives as documented, and its token is used (%s)", async (name, form) => {
  await using pair = await startPair({ auth: credentialsOf(form) });
  await unwrap(pair.keepnet.GET("/api/companies/my"));
  const [token, call] = pair.mock.requests;
  expect(token).toMatchObject({ method: "POST", url: "/connect/token", status: 200 });
  expect(token?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(Object.fromEntries(new URLSearchParams(String(token?.unredacted().body)))).toEqual(form);
  expect(token?.headers).not.toHaveProperty("x-keepnet-company-id");
  const response = operation?.responses.get("200")?.get("application/json")?.get(name) as { access_token: string };
  expect(call?.unredacted().headers.authorization).toBe(`Bearer ${response.access_token}`);
});

test("the own company's client takes the Company Admin's token and refuses the Reseller's", async () => {
  const forms = new Map(examples);
  await using admin = await startPair({ auth: credentialsOf(forms.get("companyAdmin") ?? {}) });
  await unwrap(admin.keepnet.ownCompany().GET("/api/roles"));
  expect(admin.mock.requests.at(-1)).toMatchObject({ path: "/api/roles", status: 200 });
  await using reseller = await startPair({ auth: credentialsOf(forms.get("reseller") ?? {}) });
  await expect(reseller.keepnet.ownCompany().GET("/api/roles")).rejects.toMatchObject({ name: "ScopeError" });
  expect(reseller.mock.requests.map(({ path }) => path)).toEqual(["/connect/token"]);
});

test("the credential is read from the documented claims and permissions", async () => {
  const forms = new Map(examples);
  await using admin = await startPair({ auth: credentialsOf(forms.get("companyAdmin") ?? {}) });
  const own = await admin.keepnet.credential();
  expect(own).toMatchObject({ role: "Company Admin", companyId, isReseller: false, isCompanyAdmin: true });
  expect(own.expiresAt).toBeInstanceOf(Date);
  expect(own.can("GET /api/companies/{resourceId}")).toBe(true);
  expect(own.can("POST /api/companies/search")).toBe(false);
  await using reseller = await startPair({ auth: credentialsOf(forms.get("reseller") ?? {}) });
  const wide = await reseller.keepnet.credential();
  expect(wide).toMatchObject({ role: "Reseller", isReseller: true, isCompanyAdmin: false });
  expect(wide.can("POST /api/companies/search")).toBe(true);
  expect(reseller.mock.requests.map(({ path }) => path)).toEqual(["/connect/token"]);
});

const failures = [...(operation?.responses.keys() ?? [])].filter((status) => !status.startsWith("2"));

test.each(failures)(
  "a documented %s of the token endpoint becomes an error of the call that needed it",
  async (status) => {
    await using pair = await startPair({
      auth: clientCredentials({ clientId: "client", clientSecret: "wrong" }),
      fetch: (sent) => {
        const headers = new Headers(sent.headers);
        headers.set("prefer", `code=${status}`);
        return fetch(new Request(sent, { headers }));
      },
    });
    await expect(pair.keepnet.GET("/api/companies/my")).rejects.toMatchObject({
      status: Number(status),
      operation: "GET /api/companies/my",
      attempts: 0,
      outcome: "not_sent",
      message: expect.stringContaining("was not sent, because there is no token. POST /connect/token"),
      cause: { operation: "POST /connect/token", status: Number(status) },
      ...(["400", "401"].includes(status) && { name: "AuthenticationError" }),
    });
    expect(pair.mock.requests).toHaveLength(1);
  },
);

test("a wrong content type on the token endpoint is refused", async () => {
  await using pair = await startPair();
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${pair.mock.url}/connect/token`, { method: "POST", headers, body: "{}" });
  expect(response.ok).toBe(false);
});

test.each([...(operation?.responses.keys() ?? [])])(
  "the token endpoint's %s is what the document says",
  async (status) => {
    await using pair = await startPair();
    const headers = { "content-type": "application/x-www-form-urlencoded", prefer: `code=${status}` };
    const body = new URLSearchParams(examples[0]?.[1]).toString();
    const response = await fetch(`${pair.mock.url}/connect/token`, { method: "POST", headers, body });
    expect(response.status).toBe(Number(status));
    expect(responseProblems("/connect/token", "POST", status, await response.json())).toEqual([]);
  },
);
