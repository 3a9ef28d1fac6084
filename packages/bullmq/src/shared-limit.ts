import { setTimeout as sleep } from "node:timers/promises";
import type { TransportMiddleware } from "@keepnet/core";
import type { Redis } from "ioredis";
import { checkOptions } from "./check-options.ts";

export interface SharedLimitOptions {
  /** The maximum number of requests a second of all processes together. */
  requestsPerSecond: number;
  /** The name of the limit. Processes with the same name share it. @defaultValue "keepnet:limit" */
  key?: string | undefined;
}

/** Takes the next free turn after a delay, for a duration; returns how long it is until then. All in microseconds. */
const takeTurn = `
local time = redis.call("TIME")
local now = time[1] * 1000000 + time[2]
local turn = math.max(tonumber(redis.call("GET", KEYS[1]) or 0), now + ARGV[1])
local next = turn + ARGV[2]
redis.call("SET", KEYS[1], string.format("%.0f", next), "PX", math.ceil((next - now) / 1000) + 1000)
return turn - now`;

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
export function sharedLimit(redis: Pick<Redis, "eval">, options: SharedLimitOptions): TransportMiddleware {
  const { requestsPerSecond, key = "keepnet:limit" } = options;
  checkOptions("sharedLimit()", options, ["requestsPerSecond", "key"], { requestsPerSecond });
  const interval = Math.round(1_000_000 / requestsPerSecond);
  return async (request, next) => {
    const wait = Number(await redis.eval(takeTurn, 1, key, 0, interval)) / 1_000;
    if (wait >= 1) await sleep(wait, undefined, { signal: request.signal });
    const response = await next(request);
    if (response.status !== 429 && response.status !== 503) return response;
    const after = response.headers.get("retry-after") ?? "0";
    const seconds = /^[\d.]+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1_000;
    if (seconds > 0) await redis.eval(takeTurn, 1, key, Math.round(Math.min(seconds, 60) * 1_000_000), 0);
    return response;
  };
}
