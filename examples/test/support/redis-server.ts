import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import getPort from "get-port";

/** Whether this machine has Redis. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A Redis of this machine, in memory alone. */
export interface RedisServer extends AsyncDisposable {
  readonly url: string;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await getPort({ host: "127.0.0.1" });
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const redis = spawn("redis-server", settings, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of redis.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    if (String(line).includes("Ready to accept connections")) break;
  }
  redis.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      redis.kill();
      await once(redis, "exit");
    },
  };
}
