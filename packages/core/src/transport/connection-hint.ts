import { causesOf } from "./network-failure.ts";

/** What happened to a request without a response, and what to do. */
export function noResponse(url: string, error: unknown): string {
  return `got no response from ${new URL(url).origin}. ${connectionHint(error)}`;
}

/** What to do about a failed connection: the runtime's option that may help, if one is known. */
export function connectionHint(error: unknown): string {
  const causes = causesOf(error);
  if (causes.some(({ code, message }) => notTrusted.test(`${code} ${message}`))) {
    return "The certificate is not trusted: start with --use-system-ca or NODE_EXTRA_CA_CERTS=file (Deno: DENO_TLS_CA_STORE=system).";
  }
  // only Node has a code in the cause; other runtimes use the proxy, and Deno asks before it reads a variable
  const failed = causes
    .slice(1)
    .some(({ code, address }) => noRoute.test(String(code)) && !loopback.test(`${address}`));
  const variable = failed && unusedProxy();
  return variable
    ? `${variable} is set, but Node uses it only with NODE_USE_ENV_PROXY=1 (22.21 or later).`
    : "Check baseUrl and the network.";
}

const notTrusted = /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_UNTRUSTED|UnknownIssuer|CaUsedAsEndEntity/;
const noRoute = /^(E(CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|HOST|NET)|UND_ERR_CONNECT_TIMEOUT)/;
const loopback = /^(127\.|::1$)/;

/** The variable with a proxy that Node's fetch does not use. */
function unusedProxy(): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined>; execArgv?: string[] } };
  const env = process?.env ?? {};
  if (env.NODE_USE_ENV_PROXY === "1" || `${env.NODE_OPTIONS} ${process?.execArgv}`.includes("--use-env-proxy")) return;
  return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].find((name) => env[name]);
}
