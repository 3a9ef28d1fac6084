import type { Server } from "node:http";
import type { Socket } from "node:net";
import { own } from "../timers.ts";

/** How long close() waits for responses that are being sent. */
const graceMs = 5_000;

/**
 * Adds a close() to a server that lets responses finish and drops every other connection at once. Without it
 * a client's idle kept-alive or silent connection would hold up the end.
 */
export function drainable(server: Server): () => Promise<void> {
  const underWay = new Map<Socket, number>();
  let closing: Promise<void> | undefined;

  server.on("connection", (socket) => {
    underWay.set(socket, 0);
    socket.once("close", () => underWay.delete(socket));
  });
  server.on("request", ({ socket }, outgoing) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    outgoing.once("close", () => {
      const left = (underWay.get(socket) ?? 1) - 1;
      if (underWay.has(socket)) underWay.set(socket, left);
      if (closing !== undefined && left === 0) socket.end();
    });
  });

  return () => {
    closing ??= new Promise((resolve) => {
      const timer = own.setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => {
        own.clearTimeout(timer);
        resolve();
      });
      for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
    });
    return closing;
  };
}
