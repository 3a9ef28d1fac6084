import { createMock, type InProcessMock, type InProcessOptions } from "../../src/index.ts";
import { quillfern } from "../sandbox/support.ts";

/** A mock in this process, and requests to it with a Reseller's token in one of its companies. */
export interface Client extends AsyncDisposable {
  readonly mock: InProcessMock;
  post(path: string, body: string | FormData, contentType?: string, companyId?: string): Promise<Response>;
}

/** @param existing - a mock to sign in to; by default it is made */
export async function signInHere(options: InProcessOptions = {}, existing?: InProcessMock): Promise<Client> {
  const mock = existing ?? (await createMock(options));
  const authorization = `Bearer ${await tokenOf(mock)}`;
  const post: Client["post"] = (path, body, contentType, companyId = quillfern) =>
    mock.fetch(`http://mock${path}`, {
      method: "POST",
      body,
      headers: {
        authorization,
        ...(companyId !== "" && { "x-keepnet-company-id": companyId }),
        ...(contentType !== undefined && { "content-type": contentType }),
      },
    });
  return { mock, post, [Symbol.asyncDispose]: () => mock.close() };
}

async function tokenOf(mock: InProcessMock): Promise<string> {
  const form = {
    grant_type: "client_credentials",
    client_id: "mock-reseller",
    client_secret: "mock-reseller-secret",
    scope: "api1",
  };
  const response = await mock.fetch("http://mock/connect/token", { method: "POST", body: new URLSearchParams(form) });
  return ((await response.json()) as { access_token: string }).access_token;
}
