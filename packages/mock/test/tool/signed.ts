import { createMock, type InProcessMock, type InProcessOptions } from "../../src/index.ts";
import type { Signed } from "../sandbox/support.ts";
import { tokenOf } from "./calls.ts";

/** A mock in this process whose every request has a new token, so that hours may pass between two. */
export interface Renewed extends AsyncDisposable {
  readonly mock: InProcessMock;
  readonly send: Signed["send"];
}

export async function renewed(options: InProcessOptions, clientId = "mock-reseller"): Promise<Renewed> {
  const mock = await createMock(options);
  const send: Signed["send"] = async (request, body, companyId) => {
    const [method = "", path = ""] = request.split(" ");
    const headers = {
      authorization: `Bearer ${await tokenOf(mock, clientId)}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(companyId !== undefined && { "x-keepnet-company-id": companyId }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return mock.fetch(`http://mock.example${path}`, init);
  };
  return { mock, send, [Symbol.asyncDispose]: () => mock.close() };
}
