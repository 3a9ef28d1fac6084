import { beforeEach, expect, test } from "vitest";
import { clientCredentials, createKeepnet, type TokenEvent } from "../../src/index.ts";
import { startApiServer } from "../support/api-server.ts";
import { useFakeClock } from "../support/clock.ts";

beforeEach(useFakeClock);

const day = 24 * 3_600_000;
const assumed = 60_000;

/** The lifetime of a token whose response has this JSON text as its `expires_in`, in milliseconds. */
async function lifetimeOf(expiresIn: string | undefined): Promise<number | undefined> {
  const member = expiresIn === undefined ? "" : `,"expires_in":${expiresIn}`;
  const server = await startApiServer({
    token: () => ({ body: `{"access_token":"t","token_type":"Bearer"${member}}` }),
  });
  const events: TokenEvent[] = [];
  const hooks = { token: (event: TokenEvent) => void events.push(event) };
  const auth = clientCredentials({ clientId: "client", clientSecret: "s3cret" });
  await createKeepnet({ baseUrl: server.url, auth, hooks }).GET("/api/companies/my");
  return events[0]?.lifetime;
}

test.each([
  ["3600", 3_600_000],
  ["1", 1_000],
  ["0.5", 500],
  ['"3600"', 3_600_000],
  ['"0.5"', 500],
])("an expires_in of %s seconds is a lifetime of %i ms", async (expiresIn, lifetime) => {
  expect(await lifetimeOf(expiresIn)).toBe(lifetime);
});

test.each(["86401", "1e12", "1e999", '"99999999999999999999"'])(
  "an expires_in of %s is used for a day",
  async (expiresIn) => {
    expect(await lifetimeOf(expiresIn)).toBe(day);
  },
);

test.each([
  undefined,
  "null",
  "0",
  "-0",
  "-1",
  "-3600",
  "true",
  "[3600]",
  "{}",
  '""',
  '"0"',
  '"-5"',
  '"NaN"',
  '"Infinity"',
  '"0x10"',
  '"1e3"',
  '" 3600 "',
  '"soon"',
])("an expires_in of %s is not used: the token is renewed within a minute", async (expiresIn) => {
  expect(await lifetimeOf(expiresIn)).toBe(assumed);
});
