import { sharedLimit } from "@keepnet/bullmq";
import { clientCredentials, createKeepnet, keyvStore } from "@keepnet/core";
import KeyvRedis from "@keyv/redis";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { Keyv } from "keyv";

const { REDIS_URL = "redis://127.0.0.1:6379", KEEPNET_BASE_URL: baseUrl } = process.env;
const { KEEPNET_CLIENT_ID: clientId = "", KEEPNET_CLIENT_SECRET: clientSecret = "" } = process.env;

/** What each process of the fleet needs: the queue, and a client that shares its token and its limit with the others. */
export function connect() {
  const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  const adapter = new KeyvRedis(REDIS_URL);
  const keyv = new Keyv(adapter, { namespace: "keepnet" });
  const queue = new Queue("companies", { connection: redis });
  // they reconnect by themselves
  for (const client of [redis, adapter, keyv, queue])
    client.on("error", ({ message }: Error) => console.error(message));

  const auth = clientCredentials({ clientId, clientSecret, store: keyvStore(keyv) });
  const middleware = [sharedLimit(redis, { requestsPerSecond: 50 })];
  const keepnet = createKeepnet({ baseUrl, auth, middleware });
  const close = async () => {
    await queue.close();
    await adapter.disconnect();
    redis.disconnect();
  };
  return { queue, keepnet, close };
}
