import { setTimeout as sleep } from "node:timers/promises";
import type { TransportMiddleware } from "@keepnet/core";
import { checkOptions, checkPositive } from "./check-options.ts";

/** The part of a client of ioredis that {@link sharedLimit} uses. */
export interface RedisLike {
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
}

export interface SharedLimitOptions {
  /** The maximum number of requests a second of all processes together. */
  requestsPerSecond: number;
  /**
   * The name of the limit. Processes with the same name share it.
   * @defaultValue "keepnet:limit"
   */
  key?: string | undefined;
}

/** Takes the next free time for a request; returns how long it is until then, in microseconds. */
const takeTurn = `
local time = redis.call("TIME")
local now = time[1] * 1000000 + time[2]
local turn = math.max(tonumber(redis.call("GET", KEYS[1]) or 0), now)
local next = turn + tonumber(ARGV[1])
redis.call("SET", KEYS[1], string.format("%.0f", next), "PX", math.ceil((next - now) / 1000) + 1000)
return turn - now`;

/** Moves the next free time, so that nothing is sent for some microseconds. */
const hold = `
local time = redis.call("TIME")
local free = time[1] * 1000000 + time[2] + tonumber(ARGV[1])
if free > tonumber(redis.call("GET", KEYS[1]) or 0) then
  redis.call("SET", KEYS[1], string.format("%.0f", free), "PX", math.ceil(ARGV[1] / 1000) + 1000)
end`;

/**
 * Returns a middleware of `createKeepnet` that spaces the requests of all processes evenly: each takes the next turn from
 * Redis. After a 429 or 503 with `Retry-After` the turns of all processes continue after that time, at most a minute.
 * The wait is a part of the call's `timeout`.
 *
 * @param redis - a client of ioredis
 * @param options - the maximum number of requests a second, and the name of the limit
 * @throws {KeepnetError} `invalid_options` for a wrong option
 *
 * @example
 * ```ts
 * const middleware = [sharedLimit(redis, { requestsPerSecond: 50 })];
 * const keepnet = createKeepnet({ auth, middleware });
 * ```
 */
export function sharedLimit(redis: RedisLike, options: SharedLimitOptions): TransportMiddleware {
  const owner = "sharedLimit()";
  checkOptions(owner, options, ["requestsPerSecond", "key"]);
  const { requestsPerSecond, key = "keepnet:limit" } = options;
  checkPositive(owner, "requestsPerSecond", requestsPerSecond);
  const interval = Math.round(1_000_000 / requestsPerSecond);
  return async (request, next) => {
    const wait = Number(await redis.eval(takeTurn, 1, key, interval)) / 1_000;
    if (wait >= 1) await sleep(wait, undefined, { signal: request.signal });
    const response = await next(request);
    const delay = [429, 503].includes(response.status) ? secondsOf(response.headers.get("retry-after")) : 0;
    if (delay > 0) await redis.eval(hold, 1, key, Math.round(Math.min(delay, 60) * 1_000_000));
    return response;
  };
}

function secondsOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? 0);
  return Number.isNaN(seconds) ? (Date.parse(String(retryAfter)) - Date.now()) / 1_000 || 0 : seconds;
}
