import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { bearer, type CompanyClient, createKeepnet } from "../../src/index.ts";

/** A real HTTP server whose every byte a test decides, with the client of one company. Closed with the test. */
export async function startRawServer(
  response: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<{ url: string; company: CompanyClient }> {
  const server = createServer(response);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, company: createKeepnet({ baseUrl: url, auth: bearer("t") }).forCompany("a1") };
}
