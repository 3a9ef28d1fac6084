const identities = new WeakMap<object, string>();

/**
 * A random name for a credential without one, the same for the same owner. It is created on first use, because a worker
 * has no randomness while it starts. It does not use `randomUUID`, which is missing on pages that are not served over
 * https.
 */
export function randomIdentity(owner: object): string {
  const identity = identities.get(owner) ?? crypto.getRandomValues(new Uint32Array(4)).join("-");
  identities.set(owner, identity);
  return identity;
}
