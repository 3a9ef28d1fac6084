import type { TokenStore } from "../auth/token-store.ts";

/** One rule of a contract, for any test framework. */
export interface ContractCase {
  /** The rule, as a sentence. */
  readonly name: string;
  /** Rejects, with the expected and the actual value, when the store breaks the rule. */
  run(): Promise<void>;
}

export interface TokenStoreContractOptions {
  /**
   * Lets a number of milliseconds pass for the store. Replace it to use a fake clock.
   * @defaultValue a real wait
   */
  readonly wait?: ((milliseconds: number) => unknown) | undefined;
  /**
   * The time to live in the tests of expiry, in milliseconds. Raise it for a store that counts whole seconds.
   * @defaultValue 100
   */
  readonly ttl?: number | undefined;
}

const minute = 60_000;

/** A value to store: JSON with characters that a careless encoding breaks. */
const sample = (token: string) =>
  JSON.stringify({ token, expiresAt: 4_102_444_800_000, permissions: ["companies/search|POST", 'é "\\ \u2028 😀'] });

/**
 * Returns the rules of a {@link TokenStore} as test cases.
 *
 * @param create - returns an empty store, or one whose keys no other case uses
 * @param options - `wait`, to let time pass (default: a real wait), and `ttl` in milliseconds (default 100)
 * @returns an array of `{ name, run }`, for the test runner of your choice
 *
 * @example
 * ```ts
 * import { tokenStoreContract } from "@keepnet/core/testing";
 * import { test } from "node:test";
 *
 * for (const { name, run } of tokenStoreContract(() => memoryStore())) test(name, run);
 * ```
 */
export function tokenStoreContract(
  create: () => TokenStore | Promise<TokenStore>,
  { wait = sleep, ttl = 100 }: TokenStoreContractOptions = {},
): ContractCase[] {
  const rule = (name: string, check: (store: TokenStore) => Promise<void>): ContractCase => ({
    name,
    run: async () => check(await create()),
  });
  const [a, b] = ["a".repeat(64), "b".repeat(64)] as const;
  return [
    rule("a key that was never set has no value", async (store) => {
      expectNone(await store.get(a));
    }),
    rule("a value comes back as the text that was set", async (store) => {
      await store.set(a, sample("1"), minute);
      expectSame(await store.get(a), sample("1"));
      expectSame(await store.get(a), sample("1"));
    }),
    rule("a value of 64 KiB comes back whole", async (store) => {
      const value = sample("x".repeat(65_536));
      await store.set(a, value, minute);
      expectSame(await store.get(a), value);
    }),
    rule("a second value replaces the first", async (store) => {
      await store.set(a, sample("1"), minute);
      await store.set(a, sample("2"), minute);
      expectSame(await store.get(a), sample("2"));
    }),
    rule("keys do not share values", async (store) => {
      await Promise.all([store.set(a, sample("1"), minute), store.set(b, sample("2"), minute)]);
      expectSame(await store.get(a), sample("1"));
      expectSame(await store.get(b), sample("2"));
    }),
    rule("a deleted key has no value, and the others keep theirs", async (store) => {
      await store.set(a, sample("1"), minute);
      await store.set(b, sample("2"), minute);
      await store.delete(a);
      expectNone(await store.get(a));
      expectSame(await store.get(b), sample("2"));
    }),
    rule("deleting a key that has no value is not an error", async (store) => {
      await store.delete(a);
      await store.delete(a);
    }),
    rule("a deleted key can be set again", async (store) => {
      await store.set(a, sample("1"), minute);
      await store.delete(a);
      await store.set(a, sample("2"), minute);
      expectSame(await store.get(a), sample("2"));
    }),
    rule("a value is gone after its time to live, in milliseconds", async (store) => {
      await store.set(a, sample("1"), ttl);
      await store.set(b, sample("2"), minute);
      await wait(2 * ttl);
      expectNone(await store.get(a));
      expectSame(await store.get(b), sample("2"));
    }),
    rule("a new value has its own time to live", async (store) => {
      await store.set(a, sample("1"), ttl);
      await store.set(a, sample("2"), minute);
      await wait(2 * ttl);
      expectSame(await store.get(a), sample("2"));
    }),
  ];
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function expectSame(actual: unknown, expected: string): void {
  if (actual !== expected) throw broken(`the text ${show(expected)}`, actual);
}

function expectNone(actual: unknown): void {
  if (actual !== undefined && actual !== null) throw broken("undefined or null", actual);
}

function broken(expected: string, actual: unknown): Error {
  return new Error(`The store broke its contract: expected ${expected}, got ${show(actual)}.`);
}

function show(value: unknown): string {
  return `${typeof value} ${JSON.stringify(value)}`.slice(0, 200);
}
