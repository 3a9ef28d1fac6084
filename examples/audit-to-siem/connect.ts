import { clientCredentials, createKeepnet, type Keepnet } from "@keepnet/core";

/** A client with the credential of the environment. Throws when a part of it is missing. */
export function connect(): Keepnet {
  const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID: clientId, KEEPNET_CLIENT_SECRET: clientSecret } = process.env;
  if (baseUrl && clientId && clientSecret)
    return createKeepnet({ baseUrl, auth: clientCredentials({ clientId, clientSecret }) });
  const missing = Object.entries({
    KEEPNET_BASE_URL: baseUrl,
    KEEPNET_CLIENT_ID: clientId,
    KEEPNET_CLIENT_SECRET: clientSecret,
  }).flatMap(([name, value]) => (value ? [] : [name]));
  throw new Error(
    `${missing.join(", ")} not set: set the address of the API and your credential, or start the sandbox with ` +
      `"npx keepnet-mock" and set KEEPNET_BASE_URL=http://127.0.0.1:4010, KEEPNET_CLIENT_ID=mock-reseller and ` +
      "KEEPNET_CLIENT_SECRET=mock-reseller-secret.",
  );
}
