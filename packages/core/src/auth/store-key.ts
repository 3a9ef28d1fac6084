/** The key of a credential's entry in a store: nothing can be read from it, and no other credential has the same. */
export async function storeKey(baseUrl: URL, clientId: string, clientSecret: string): Promise<string> {
  // JSON keeps the borders between the parts
  const text = JSON.stringify([baseUrl.href, clientId, clientSecret]);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
