import { vi } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/index.ts";

export const quillfern = "qL3nF8vXr2Ta";
export const tesselbrook = "tB6kD1wZp9Ye";
/** A customer of the second Reseller. */
export const copperfield = "oC5wR2hLk7Bn";

/** The day of the document's examples, on which the seed has their dates as they are. */
const documented = "2026-06-01T12:00:00Z";

/** A mock, and requests to it with the token of one of its built-in credentials. */
export interface Signed extends AsyncDisposable {
  readonly mock: Mock;
  /** Sends a request, in a company if one is given; an object becomes a JSON body. */
  send(request: string, body?: unknown, companyId?: string): Promise<Response>;
}

/** @param request - method and path, as in `POST /api/companies/search` */
export async function signIn(clientId = "mock-reseller", options: MockOptions = {}): Promise<Signed> {
  // only `Date` stands still, and another file of tests may have set it going again
  if (vi.getMockedSystemTime() === null) vi.setSystemTime(documented);
  return signInTo(await startMock(options), clientId);
}

/** Signs in to a mock that is there already, say again after its clock went on. */
export async function signInTo(mock: Mock, clientId = "mock-reseller"): Promise<Signed> {
  const authorization = `Bearer ${await requestToken(mock, clientId)}`;
  const send: Signed["send"] = async (request, body, companyId) => {
    const [method = "", path = ""] = request.split(" ");
    const isForm = body instanceof FormData;
    return fetch(mock.url + path, {
      method,
      headers: {
        authorization,
        ...(body !== undefined && !isForm && { "content-type": "application/json" }),
        ...(companyId !== undefined && { "x-keepnet-company-id": companyId }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
  };
  return { mock, send, [Symbol.asyncDispose]: () => mock.close() };
}

export async function requestToken(
  mock: Pick<Mock, "url">,
  clientId: string,
  secret = `${clientId}-secret`,
): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: secret,
    scope: "api1",
  });
  const response = await fetch(`${mock.url}/connect/token`, { method: "POST", body });
  const received = (await response.json()) as { access_token: string };
  return received.access_token;
}

/** A search body with a known orderBy. */
export function searchBody(orderBy: string, members: object = {}) {
  const filter = { searchInputTextValue: "", condition: "AND" };
  return { pageNumber: 1, pageSize: 100, orderBy, ascending: true, filter, ...members };
}

/** Sends a request that has to succeed, and gives what is inside the envelope of its response. */
export async function dataOf<Data>(response: Response | Promise<Response>): Promise<Data> {
  const received = await response;
  const text = await received.text();
  if (!received.ok) throw new Error(`HTTP ${received.status}: ${text}`);
  return (JSON.parse(text) as { data: Data }).data;
}

/** The rows of a search's page. */
export async function rowsOf<Row>(response: Response | Promise<Response>): Promise<Row[]> {
  return (await dataOf<{ results: Row[] }>(response)).results;
}

/** Sends a request that has to be refused: its status, and what the envelope says is wrong. */
export async function refusalOf(response: Response | Promise<Response>): Promise<[number, ...string[]]> {
  const received = await response;
  const { message, validationMessages } = (await received.json()) as {
    message: string;
    validationMessages: string[] | null;
  };
  return [received.status, ...(validationMessages ?? [message])];
}
