import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Server extends AsyncDisposable {
  readonly url: string;
}

/** Starts the server of this folder on a free port of the loopback interface. */
export async function startServer(): Promise<Server> {
  const child = fork(join(import.meta.dirname, "server.ts"));
  const [port] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
