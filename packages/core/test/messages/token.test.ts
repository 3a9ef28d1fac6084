import { expect, test, vi } from "vitest";
import { useFakeClock } from "../support/clock.ts";
import { client, pageOf, signingIn } from "./messages.ts";

const roles = (token: (request: Request) => Response | Promise<Response>, timeout?: number) =>
  signingIn(token, timeout).forCompany("a1").GET("/api/roles");
const responded =
  (status: number, body: unknown = {}) =>
  () =>
    roles(() => Response.json(body, { status }));

test("the messages of a call that gets no token", async () => {
  const page = await pageOf({
    "a wrong credential": responded(400, { error: "invalid_client" }),
    "a credential that may not": responded(400, { error: "unauthorized_client" }),
    "a grant that does not exist": responded(400, { error: "unsupported_grant_type" }),
    "a refusal without a reason": responded(401),
    "a refusal with a reason of its own": responded(403, { error: "secret_text" }),
    "too many requests": responded(429),
    "a failure of the server": responded(500),
    "another status": responded(404),
    "a success without a token": responded(200),
    "a redirect": () => roles(() => new Response(null, { status: 307, headers: { location: "/x" } })),
    "no response": () => roles(() => Promise.reject(new TypeError("fetch failed"))),
    "a response that ends early": () =>
      roles(() => new Response(new ReadableStream({ pull: (it) => it.error(new TypeError("terminated")) }))),
    "a token that nobody can read": () => client().credential(),
  });
  await expect(page).toMatchFileSnapshot("token.txt");
});

test("the messages of a call that waits for a token in vain", async () => {
  useFakeClock();
  const page = await pageOf({
    "no token in time": async () => {
      const call = roles(() => new Promise(() => {}), 500);
      call.catch(() => {});
      await vi.advanceTimersByTimeAsync(500);
      return call;
    },
  });
  await expect(page).toMatchFileSnapshot("token-timeout.txt");
});
