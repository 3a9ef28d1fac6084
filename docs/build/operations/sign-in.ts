/** How the programs on the pages of the operations sign in: with what is in the environment. */
export const signIn = [
  'const { KEEPNET_BASE_URL: baseUrl, KEEPNET_CLIENT_ID = "", KEEPNET_CLIENT_SECRET = "" } = process.env;',
  "const auth = clientCredentials({ clientId: KEEPNET_CLIENT_ID, clientSecret: KEEPNET_CLIENT_SECRET });",
  "const keepnet = createKeepnet({ baseUrl, auth });",
];
