import { call } from "../client/call.ts";
import type { ViewName } from "../client/calls.ts";
import type { ClientContext } from "../client/client-context.ts";
import { knownClient } from "../client/client-info.ts";
import type { Client } from "../client/client-types.ts";
import { unwrap } from "../envelope/unwrap.ts";
import { UnexpectedResponseError } from "../errors/call-errors.ts";
import { checkOptions } from "../errors/check-options.ts";
import { orAbort } from "../timing/wait.ts";
import { keptList, type LoadedList } from "./lookup-cache.ts";
import { type LookupList, lookupList, type Named } from "./lookup-list.ts";
import { type LookupName, type LookupRow, type LookupSource, lookupSourceOf } from "./lookup-types.ts";

export const lookupsOptions = "signal" as const;

/** Options of `lookups`. */
export interface LookupsOptions {
  /** Ends this wait; it then rejects with the signal's reason. The request goes on for other callers. */
  signal?: AbortSignal | null | undefined;
}

/**
 * Returns the values of a look-up, such as all countries or time zones, whose ids other operations take. The values are
 * the same for every company, so any client will do. They are kept in memory, for each credential and base URL, until
 * the time in the response's `lookup-expire` header. Without that header, only concurrent callers share them. Failures
 * are not kept.
 *
 * @param client - any client of `createKeepnet()`
 * @param list - the name of a list, or the number of a type of look-up, from `GET /api/codetypes`. `licenses` are the
 * license types with their modules
 * @param options - a `signal`, which ends this wait only
 * @returns the `rows`, and `find(nameOrCode)`, which returns one of them
 * @throws {KeepnetError} as `unwrap` does; `invalid_options` for an unknown option
 * @throws {InvalidCallError} for a list that does not exist, and when `client` is not a client, or is a copy of one
 * @throws {UnexpectedResponseError} when the response holds no list
 *
 * @example
 * ```ts
 * const countries = await lookups(keepnet, "countries");
 * const industries = await lookups(keepnet, "industries");
 * const timeZones = await lookups(keepnet, "timeZones");
 * console.log(countries.find("nl").resourceId, industries.rows.length, timeZones.find("utc").id);
 * ```
 */
export async function lookups<View extends ViewName, List extends LookupName | number>(
  client: Client<View>,
  list: List,
  options: LookupsOptions = {},
): Promise<LookupList<LookupRow<List>>> {
  checkOptions("lookups()", options, lookupsOptions);
  const signal = options.signal ?? undefined;
  signal?.throwIfAborted();
  const source = lookupSourceOf(list);
  const { context } = knownClient(client);
  const loading = keptList(context.auth, `${source} ${context.baseUrl.href}`, () => load(context, source, `${list}`));
  return orAbort(loading as Promise<LookupList<LookupRow<List>>>, signal);
}

/** Loads a list on the unbound client, because callers on other kinds of client may wait for it too. */
async function load(context: ClientContext, source: LookupSource, owner: string): Promise<LoadedList> {
  const [path, member] = typeof source === "number" ? ["/api/lookups/{typeId}"] : source;
  const params = { path: member ? {} : { typeId: source } };
  const result = await call(context, { name: "unbound" }, "GET", path, { params });
  const payload = await unwrap<unknown, unknown>(result);
  const rows = member ? Object(payload)[member] : payload;
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === "object" && row !== null)) {
    const operation = `GET ${path}`;
    throw new UnexpectedResponseError({
      code: "unexpected_response",
      operation,
      outcome: "done",
      message: `${operation} returned no list of values for ${owner}. Check the type of look-up, or contact Keepnet support.`,
    });
  }
  return { list: lookupList(owner, rows as Named[]), expiresAt: expiryOf(result.response.headers) };
}

/** The time in `lookup-expire`, in seconds since 1970, as a system time in milliseconds. */
function expiryOf(headers: Headers): number | undefined {
  const text = headers.get("lookup-expire") ?? "";
  return /^\d{1,10}$/.test(text) ? Number(text) * 1000 : undefined;
}
