import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { manageTokens } from "../../src/auth/token-manager.ts";
import type { TokenSource } from "../../src/index.ts";
import { AuthenticationError } from "../../src/index.ts";
import { useFakeClock } from "../support/clock.ts";

const timeout = 30_000;

/** What happens to a manager, one after the other. */
type Step =
  | { do: "wait"; milliseconds: number }
  | { do: "call"; abortAfter: number | undefined }
  | { do: "refuse"; age: number };

/** How the token endpoint responses its n-th request. */
interface Response {
  latency: number;
  outcome: "token" | "failure" | "invalid_client";
  lifetime: number;
}

interface Issued {
  value: string;
  startedAt: number;
  respondedAt: number;
  lifetime: number;
  refusedAt: number | undefined;
}

const milliseconds = fc.oneof(fc.nat(500), fc.nat(10_000), fc.nat(4_000_000));

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait" as const), milliseconds }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("call" as const),
      abortAfter: fc.option(fc.nat(40_000), { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("refuse" as const), age: fc.nat(2) }) },
);

const response: fc.Arbitrary<Response> = fc.record({
  latency: fc.oneof(fc.constant(0), fc.nat(2_000), fc.nat(45_000)),
  outcome: fc.constantFrom("token", "token", "token", "failure", "invalid_client"),
  lifetime: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 60_000, max: 7_200_000 })),
});

beforeEach(useFakeClock);

/** Runs the steps against a manager and, beside it, a plain record of what it may do. */
class World {
  readonly violations: string[] = [];
  readonly issued: Issued[] = [];
  readonly calls: Promise<void>[] = [];
  mints = 0;
  failures = 0;
  refusals = 0;
  /** Before this time, no request is due. */
  #notBefore = 0;
  #failuresInARow = 0;
  #youngInARow = 0;
  #inFlight = 0;
  readonly #responses: Response[];
  readonly #manager: TokenSource;

  constructor(responses: Response[]) {
    this.#responses = responses;
    this.#manager = manageTokens({ mint: (signal) => this.#mint(signal), timeout, hooks: {} });
  }

  async take(next: Step): Promise<void> {
    if (next.do === "call") this.calls.push(this.#call(next.abortAfter));
    if (next.do === "refuse") this.#refuse(next.age);
    await vi.advanceTimersByTimeAsync(next.do === "wait" ? next.milliseconds : 0);
  }

  /** Tokens that were used to the point where their renewal is due. */
  get aged(): number {
    return this.issued.filter((token) => performance.now() >= token.startedAt + 0.8 * token.lifetime).length;
  }

  #mint(signal: AbortSignal): ReturnType<Parameters<typeof manageTokens>[0]["mint"]> {
    const startedAt = performance.now();
    const current = this.issued.at(-1);
    const needed =
      !current || current.refusedAt !== undefined || startedAt >= current.startedAt + 0.8 * current.lifetime;
    this.#expect(needed, "requested a token although the current one is neither refused nor due");
    this.#expect(this.#inFlight === 0, "had two requests under way");
    this.#expect(startedAt >= this.#notBefore - 0.001, "did not hold back");
    this.#inFlight += 1;
    const { latency, outcome, lifetime } = this.#responses[this.mints % this.#responses.length] as Response;
    this.mints += 1;
    const value = `token-${this.mints}`;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.#inFlight -= 1;
        settle();
      };
      const fail = (error: unknown) => {
        this.failures += 1;
        this.#failuresInARow += 1;
        this.#holdBack(this.#failuresInARow);
        reject(error);
      };
      const timer = setTimeout(() => {
        end(() => {
          if (outcome === "invalid_client") fail(new AuthenticationError({ code: "invalid_client", message: "no" }));
          else if (outcome === "failure") fail(new Error("failure"));
          else {
            this.#failuresInARow = 0;
            this.#notBefore = 0;
            this.issued.push({ value, startedAt, respondedAt: performance.now(), lifetime, refusedAt: undefined });
            resolve({ value, lifetime, permissions: undefined });
          }
        });
      }, latency);
      signal.addEventListener("abort", () => end(() => fail(signal.reason)), { once: true });
    });
  }

  async #call(abortAfter: number | undefined): Promise<void> {
    const calledAt = performance.now();
    const controller = new AbortController();
    if (abortAfter !== undefined) setTimeout(() => controller.abort("aborted"), abortAfter);
    const result = await this.#manager.get(controller.signal).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const now = performance.now();
    this.#expect(now - calledAt <= Math.min(timeout, abortAfter ?? timeout), "let a call wait too long");
    if ("error" in result) {
      const { error } = result;
      const own = error === "aborted" && controller.signal.aborted;
      const known =
        error instanceof Error && /^(failure|no|POST .connect.token took longer than 30000 ms.*)$/.test(error.message);
      this.#expect(own || known, `rejected with ${String(error)}`);
      return;
    }
    const given = this.issued.find(({ value }) => value === result.value);
    const newer = this.issued.at(-1) !== given;
    this.#expect(given !== undefined, "returned a token that was never issued");
    if (!given) return;
    this.#expect(given.refusedAt === undefined || !newer, "returned a refused token although a newer one exists");
    this.#expect(
      given.refusedAt === undefined || given.refusedAt > calledAt,
      "returned a token refused before the call",
    );
    this.#expect(
      now < given.startedAt + given.lifetime || now === given.respondedAt,
      "returned an expired token that is not the newest the endpoint has",
    );
  }

  /** The API refuses one of the last tokens, for the first time or again. */
  #refuse(age: number): void {
    const token = this.issued.at(-1 - age);
    if (!token) return;
    const now = performance.now();
    if (age === 0 && token.refusedAt === undefined) {
      this.refusals += 1;
      if (now < token.startedAt + token.lifetime) {
        this.#youngInARow = now - token.respondedAt < 10_000 ? this.#youngInARow + 1 : 0;
        this.#holdBack(this.#youngInARow);
      }
    }
    token.refusedAt ??= now;
    this.#manager.invalidate(token.value);
  }

  #holdBack(times: number): void {
    const shortest = times && Math.min(60_000, 250 * 2 ** (times - 1)) / 2;
    this.#notBefore = Math.max(this.#notBefore, performance.now() + Math.min(shortest, timeout / 2));
  }

  #expect(holds: boolean, violation: string): void {
    if (!holds) this.violations.push(violation);
  }
}

test("whatever callers, the endpoint and the clock do, the manager keeps its promises", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 100, size: "max" }),
      fc.array(response, { minLength: 1, maxLength: 20, size: "max" }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      async (steps, responses, randoms) => {
        const random = vi.spyOn(Math, "random").mockImplementation(() => randoms.next().value as number);
        const world = new World(responses);
        for (const next of steps) await world.take(next);
        await vi.advanceTimersByTimeAsync(3 * timeout);
        await Promise.all(world.calls);
        await new Promise((resolve) => setImmediate(resolve));
        random.mockRestore();
        expect(world.violations).toEqual([]);
        // the bound: the first token, then one for each that was refused or used up, and one for each failure
        expect(world.mints).toBeLessThanOrEqual(1 + world.refusals + world.aged + world.failures);
        expect(vi.getTimerCount()).toBe(0);
        expect(unhandled).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
  process.off("unhandledRejection", note);
}, 60_000);
