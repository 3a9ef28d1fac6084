import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { HttpRequest } from "../exchange.ts";
import { namedCompanies } from "../named-companies.ts";
import type { Operation } from "../prism/operations.ts";
import { isNamed } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Effect } from "./effect.ts";
import type { Fault } from "./fault.ts";
import { RateLimiter } from "./rate-limiter.ts";

const defaultBodyDuration = 5_000;

/** A fault with its draws and counts so far. */
export class ActiveFault {
  readonly description: Fault;
  readonly #random: ReturnType<typeof xoroshiro128plus>;
  readonly #limiter: RateLimiter | undefined;
  #left: number;

  constructor(description: Fault) {
    this.description = description;
    this.#random = xoroshiro128plus(description.seed ?? 1);
    this.#limiter = description.rateLimit && new RateLimiter(description.rateLimit);
    this.#left = description.times ?? Number.POSITIVE_INFINITY;
  }

  /** What it does to a request; undefined when it spares it. */
  strike(request: HttpRequest, operation: Operation | undefined, now: number): Effect | undefined {
    const { operation: wanted, company, scope, probability = 1 } = this.description;
    if (wanted !== undefined && (operation === undefined || !isNamed(operation, wanted))) return undefined;
    if (company !== undefined && !namedCompanies(request, operation).some(({ id }) => id === company)) return undefined;
    if (scope !== undefined && operation?.allCompanies !== true) return undefined;
    if (this.#left === 0 || uniformFloat64(this.#random) >= probability) return undefined;
    const retryAfter = this.#limiter?.admit(clientOf(request), now);
    if (this.#limiter !== undefined && retryAfter === undefined) return undefined;
    this.#left -= 1;
    return this.#effect(retryAfter);
  }

  #effect(limitedFor: number | undefined): Effect {
    const { latency, status: wanted, connection, body, token, envelope, casing, scope } = this.description;
    const status = limitedFor === undefined ? wanted : 429;
    const retryAfter = limitedFor ?? this.description.retryAfter ?? (status === 429 ? 1 : undefined);
    const bodyDuration = body === "slow" ? (this.description.bodyDuration ?? defaultBodyDuration) : undefined;
    const ends = { status, retryAfter, connection, token, envelope, scope };
    const effect = { latency: this.#draw(latency), ...ends, body, bodyDuration, casing };
    return Object.fromEntries(Object.entries(effect).filter(([, value]) => value !== undefined));
  }

  #draw(latency: Fault["latency"]): number | undefined {
    if (typeof latency !== "object") return latency;
    return latency.min + Math.floor(uniformFloat64(this.#random) * (latency.max - latency.min + 1));
  }
}
