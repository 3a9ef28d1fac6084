import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** A connection whose ends are both in this process. */
interface Connection {
  client?: Socket;
  server?: Socket;
}

/** By the ports of the client and of the server. */
const connections = new Map<string, Connection>();

function keep(end: keyof Connection, socket: Socket, ports: string): void {
  const connection = connections.get(ports) ?? {};
  connection[end] = socket;
  connections.set(ports, connection);
  socket.once("close", () => {
    if (connection.client?.closed !== false && connection.server?.closed !== false) connections.delete(ports);
  });
}

subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  socket.once("connect", () => keep("client", socket, `${socket.localPort} ${socket.remotePort}`));
});
subscribe("net.server.socket", (message) => {
  const { socket } = message as { socket: Socket };
  keep("server", socket, `${socket.remotePort} ${socket.localPort}`);
});

/** Whether what one end sent has not reached the other: bytes, or the end of the connection. */
function isOnTheWay(from: Socket, to: Socket): boolean {
  return !to.closed && (from.closed || from.bytesWritten !== to.bytesRead);
}

/** After this time, in milliseconds, what has not arrived is what the other end does not read. */
const maxDelay = 100;
let arrived: string | undefined;
let arrivedAt = 0n;

/** Whether the kernel has delivered all that was sent within this process, or all that somebody reads. */
function isDelivered(): boolean {
  const busy = [...connections].filter(
    ([, { client, server }]) => client && server && (isOnTheWay(client, server) || isOnTheWay(server, client)),
  );
  const now = JSON.stringify(busy.map(([ports, { client, server }]) => [ports, client?.bytesRead, server?.bytesRead]));
  if (now !== arrived) [arrived, arrivedAt] = [now, process.hrtime.bigint()];
  return busy.length === 0 || process.hrtime.bigint() - arrivedAt > BigInt(maxDelay) * 1_000_000n;
}

/**
 * Lets turns of the event loop pass until so many have passed since the last byte arrived. The kernel may take longer
 * than a turn to deliver one, and a test with a clock of its own must not let its time pass before that.
 */
export async function quietTurns(count: number): Promise<void> {
  for (let quiet = 0; quiet < count; ) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = isDelivered() ? quiet + 1 : 0;
  }
}
