import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MockError, messageOf } from "../errors.ts";
import type { HttpHandler } from "../exchange.ts";
import { failureResponse } from "../json-responses.ts";
import { drainable } from "./connections.ts";
import { deliver } from "./deliver.ts";
import { readRequest } from "./read-request.ts";

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Stops listening and waits for responses that are being sent. */
  close(): Promise<void>;
}

/** Serves HTTP: every request gets a handler of its own when it begins to come in. */
export async function listen(receive: () => HttpHandler, port: number, host: string): Promise<Listening> {
  const server = createServer((incoming, outgoing) => void serve(receive(), incoming, outgoing));
  const close = drainable(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close };
}

async function serve(respond: HttpHandler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await readRequest(incoming).catch(() => undefined);
  if (request === undefined) return;
  try {
    deliver(outgoing, await respond(request));
  } catch (error) {
    // A header of a document's example that HTTP cannot carry, for one.
    deliver(outgoing, failureResponse(500, `The mock failed to respond: ${messageOf(error)}. Report it.`));
  }
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): MockError {
  if (error.code === "EADDRINUSE") {
    const message = `Port ${port} on ${host} is in use. Stop what listens there, or choose another port (0: any free one).`;
    return new MockError("PORT_IN_USE", message, { cause: error });
  }
  const message = `Cannot listen on port ${port} of ${host}: ${messageOf(error)}. Choose another port or host.`;
  return new MockError("CANNOT_LISTEN", message, { cause: error });
}
