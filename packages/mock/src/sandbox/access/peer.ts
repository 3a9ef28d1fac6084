import { BlockList, isIP } from "node:net";
import type { HttpRequest } from "../../exchange.ts";
import type { Credential } from "./credential.ts";

/** Where a request without a connection comes from, as one of `mock.fetch`: this machine. */
const thisMachine = "127.0.0.1";

/** The IP address that a request comes from; an IPv4 address in IPv6's form is written as IPv4. */
export function peerOf({ peer = thisMachine }: Pick<HttpRequest, "peer">): string {
  return peer.replace(/^::ffff:(?=\d+(\.\d+){3}$)/i, "").replace(/%.*$/, "");
}

/** Whether a credential may be used from an address, however the address is spelt. */
export function mayComeFrom({ allowedIpAddresses }: Credential, peer: string): boolean {
  if (allowedIpAddresses === undefined) return true;
  const allowed = new BlockList();
  for (const address of allowedIpAddresses) if (isIP(address) !== 0) allowed.addAddress(address, familyOf(address));
  return isIP(peer) !== 0 && allowed.check(peer, familyOf(peer));
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}

/** Why a credential may not be used from an address. */
export function notAllowed(peer: string): string {
  return `The API client may not be used from ${peer}: its list of allowed IP addresses does not have it.`;
}
