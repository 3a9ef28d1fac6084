import { clientCredentials, createKeepnet, type Keepnet } from "@keepnet/core";

/** The client of the API, from the environment of this process. */
export function connect(env: NodeJS.ProcessEnv): Keepnet {
  const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID: clientId, KEEPNET_CLIENT_SECRET: clientSecret } = env;
  if (!baseUrl || !clientId || !clientSecret) {
    throw new Error(
      "Set KEEPNET_BASE_URL, KEEPNET_CLIENT_ID and KEEPNET_CLIENT_SECRET, or run `pnpm dev:mock`, which starts the sandbox too.",
    );
  }
  return createKeepnet({ baseUrl, auth: clientCredentials({ clientId, clientSecret }), timeout: 20_000 });
}
