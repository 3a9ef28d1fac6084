import { expect, test } from "vitest";
import { Tokens } from "../../src/sandbox/access/tokens.ts";
import { credentials } from "../../src/sandbox/seed/credentials.ts";
import { World } from "../../src/sandbox/world/world.ts";

const hour = 3_600_000;

test("tokens are forgotten once they have expired, in whatever order the clock was moved", () => {
  const [credential] = credentials;
  if (credential === undefined) throw new Error("There is no built-in credential.");
  let time = 0;
  const identity = { id: credential.companyId, name: "Harbourlight", number: 1, tables: {} };
  const surroundings = { now: () => time, seed: "test", passages: new Map() };
  const world = new World({ credentials, companies: [identity] }, surroundings);
  const tokens = new Tokens("test");
  // one from a year ahead stands before those that expire earlier
  time = 365 * 24 * hour;
  tokens.issue(world, credential);
  time = 0;
  for (let index = 0; index < 1_000; index += 1) {
    tokens.issue(world, credential);
    time += hour / 10;
  }
  expect(tokens.size).toBeLessThan(200);
  const last = tokens.issue(world, credential);
  time += hour;
  const before = tokens.size;
  expect(tokens.credentialOf(world, last)).toBeUndefined();
  expect(tokens.size).toBe(before - 1);
});
