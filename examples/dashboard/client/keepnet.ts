import { bearer, createKeepnet } from "@keepnet/core";

/**
 * The client of the API in the browser. Its base URL is the backend, which knows the person by the session cookie and
 * adds the credential. So it has no token: what stands in its place is removed before a request is sent.
 */
export const keepnet = createKeepnet({
  baseUrl: `${location.origin}/bff`,
  auth: bearer("session-cookie"),
  // the backend repeats what can be repeated
  retry: { attempts: 1 },
  fetch: (request) => {
    request.headers.delete("authorization");
    return fetch(request);
  },
});
