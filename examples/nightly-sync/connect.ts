import { sharedLimit } from "@keepnet/bullmq";
import { clientCredentials, createKeepnet, keyvStore } from "@keepnet/core";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { openQueue } from "./queue.ts";

/** The queue, and a client that shares its token and its limit of requests a second with the rest of the fleet. */
export function connect() {
  const credential = readCredential();
  const { url, redis, queue, close: closeQueue } = openQueue();
  const adapter = new KeyvRedis(url);
  const keyv = new Keyv(adapter, { namespace: "keepnet" });
  for (const client of [adapter, keyv]) client.on("error", ({ message }: Error) => console.error(message));

  const auth = clientCredentials({ ...credential, store: keyvStore(keyv) });
  const middleware = [sharedLimit(redis, { requestsPerSecond: 50 })];
  const keepnet = createKeepnet({ baseUrl: process.env.KEEPNET_BASE_URL, auth, middleware });
  const close = async () => {
    await adapter.disconnect();
    await closeQueue();
  };
  return { queue, keepnet, close };
}

/** Ends the program when there is no credential. */
function readCredential(): { clientId: string; clientSecret: string } {
  const { KEEPNET_CLIENT_ID: clientId, KEEPNET_CLIENT_SECRET: clientSecret } = process.env;
  if (clientId && clientSecret) return { clientId, clientSecret };
  console.error(
    "KEEPNET_CLIENT_ID or KEEPNET_CLIENT_SECRET is not set: set your credential, or start the sandbox with " +
      `"npx keepnet-mock" and set KEEPNET_BASE_URL=http://127.0.0.1:4010, KEEPNET_CLIENT_ID=mock-reseller and ` +
      "KEEPNET_CLIENT_SECRET=mock-reseller-secret.",
  );
  process.exit(2);
}
