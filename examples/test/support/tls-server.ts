import { once } from "node:events";
import { createServer } from "node:https";
import { buffer } from "node:stream/consumers";
import type { InProcessMock } from "@keepnet/mock";
import { generate } from "selfsigned";

/** A mock behind TLS, with a certificate that nobody knows. */
export interface TlsServer extends AsyncDisposable {
  readonly url: string;
  readonly certificate: string;
}

export async function startTlsServer(mock: InProcessMock): Promise<TlsServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }],
  });
  const server = createServer({ key, cert }, async (incoming, outgoing) => {
    const { url = "", method = "GET", headers } = incoming;
    const body = await buffer(incoming);
    const response = await mock.fetch(`https://127.0.0.1${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
      ...(body.length > 0 && { body }),
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: `https://127.0.0.1:${address.port}`,
    certificate: cert,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
