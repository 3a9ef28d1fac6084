import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

/** A proxy on this machine, for plain requests and tunnels, which knows what went through it. */
export interface ProxyServer extends AsyncDisposable {
  readonly url: string;
  /** The URLs that it forwarded and the hosts that it connected to, in their order. */
  readonly seen: string[];
}

export async function startProxy(): Promise<ProxyServer> {
  const seen: string[] = [];
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { url = "", method, headers } = incoming;
    seen.push(url);
    const sent = request(url, { method, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(sent);
  };
  const tunnel = ({ url: host = "" }: IncomingMessage, client: Duplex) => {
    seen.push(host);
    const { hostname, port } = new URL(`tcp://${host}`);
    const server = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(server).pipe(client);
    });
    client.on("error", () => server.destroy());
    server.on("error", () => client.destroy());
  };
  const proxy = createServer(forward).on("connect", tunnel).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    async [Symbol.asyncDispose]() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
