import { randomIdentity } from "../auth/random-identity.ts";
import { invalidCall } from "../errors/refusals.ts";
import type { View } from "../scope/view.ts";
import { endpoint } from "../transport/base-url.ts";
import type { ClientContext } from "./client-context.ts";

/** Identifies the data of a client in a cache. It holds no secret. */
export interface ClientInfo {
  readonly baseUrl: string;
  /** The name of the credential. */
  readonly identity: string;
  readonly view: View;
}

interface KnownClient {
  readonly context: ClientContext;
  readonly view: View;
}

const clients = new WeakMap<object, KnownClient>();

export function rememberClient(client: object, context: ClientContext, view: View): void {
  clients.set(client, { context, view });
}

/** Returns what a client was made of. Throws for anything else, also for a copy of a client. */
export function knownClient(client: object): KnownClient {
  const known = clients.get(client);
  if (!known) {
    throw invalidCall(undefined, "This is not a client, or it is a copy of one.", "Pass a client of createKeepnet().");
  }
  return known;
}

/** Returns the info of a client. Throws as {@link knownClient} does. */
export function clientInfo(client: object): ClientInfo {
  const { context, view } = knownClient(client);
  const { baseUrl, auth } = context;
  return { baseUrl: endpoint(baseUrl, ""), identity: auth.identity ?? randomIdentity(context), view };
}
