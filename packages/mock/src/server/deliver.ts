import type { ServerResponse } from "node:http";
import type { HttpResponse } from "../exchange.ts";

/** Up to this length a body goes out together with its head. */
const smallLength = 65_536;

/** In how many pieces a slow body goes out. */
export const pieceCount = 10;

/** Puts a response on the wire, or less of it where it says so. */
export function deliver(outgoing: ServerResponse, { status, headers, body, delivery }: HttpResponse): void {
  // the client has left
  if (outgoing.destroyed) return;
  if (delivery?.kind === "dropped") {
    // its own destroy() would wait forever where it is queued behind another response
    outgoing.req.socket.destroy();
    return;
  }
  outgoing.writeHead(status, status === 204 ? headers : { ...headers, "content-length": body.length });
  if (delivery === undefined || body.length === 0) {
    end(outgoing, body);
  } else if (delivery.kind === "truncated") {
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy());
  } else {
    trickle(outgoing, body, delivery.duration);
  }
}

/** Ends a response. Node writes head and body at once where the body is a text, and latin1 keeps each byte as it is. */
function end(outgoing: ServerResponse, body: Uint8Array): void {
  if (body.length > smallLength) outgoing.end(body);
  else outgoing.end(Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1"), "latin1");
}

function trickle(outgoing: ServerResponse, body: Uint8Array, duration: number): void {
  const length = Math.ceil(body.length / pieceCount);
  let timer: NodeJS.Timeout | undefined;
  const sendFrom = (start: number): void => {
    const end = start + length;
    outgoing.write(body.subarray(start, end));
    if (end >= body.length) {
      outgoing.end();
    } else {
      timer = setTimeout(sendFrom, duration / pieceCount, end);
    }
  };
  outgoing.once("close", () => clearTimeout(timer));
  sendFrom(0);
}
