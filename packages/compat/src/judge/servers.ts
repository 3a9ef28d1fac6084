import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject, methods } from "@keepnet/document";
import { major, minor, type Opinion, patch, type Verdict } from "../verdict.ts";

/** The first server is where a client sends, credentials included, unless it is told another base URL. */
export function judgeServers(before: JsonObject, after: JsonObject): Verdict[] {
  const [old, now] = [urlsOf(before.servers), urlsOf(after.servers)];
  const added = now.slice(1).filter((url) => !old.includes(url));
  const removed = old.slice(1).filter((url) => !now.includes(url));
  const opinions = [
    ...moved(old[0], now[0], "clients with no baseUrl send"),
    ...added.flatMap((url) => minor(`${url} added`)),
    ...removed.flatMap((url) => minor(`${url} removed`)),
  ];
  const onlyNotes = opinions.length === 0 && !isDeepStrictEqual(before.servers, after.servers);
  return [
    ...[...opinions, ...(onlyNotes ? patch("descriptions or variables changed") : [])].map((o) => ({
      ...o,
      place: "servers",
    })),
    ...judgeOwnServers(before, after),
  ];
}

/** An operation, or all of a path, may have a server of its own. */
function judgeOwnServers(before: JsonObject, after: JsonObject): Verdict[] {
  const old = ownUrls(before);
  return [...ownUrls(after)].flatMap(([place, url]) => {
    if (!old.has(place) || (url === undefined && old.get(place) === undefined)) return [];
    const [from, to] = [old.get(place) ?? urlsOf(before.servers)[0], url ?? urlsOf(after.servers)[0]];
    return moved(from, to, "requests are sent").map((opinion) => ({ ...opinion, place }));
  });
}

function ownUrls(document: JsonObject): Map<string, string | undefined> {
  const urls = new Map<string, string | undefined>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    for (const method of methods) {
      const operation = isObject(item) ? item[method] : undefined;
      if (!isObject(item) || !isObject(operation)) continue;
      const own = operation.servers ?? item.servers;
      urls.set(`${method.toUpperCase()} ${path}`, own === undefined ? undefined : urlsOf(own)[0]);
    }
  }
  return urls;
}

function moved(from: string | undefined, to: string | undefined, who: string): Opinion[] {
  return from === to ? [] : major(`${who} to ${to} from now on, no longer to ${from}`);
}

/** The addresses as a client uses them: with the defaults of their variables, and no slash at the end. */
function urlsOf(servers: Json | undefined): string[] {
  const listed = Array.isArray(servers) && servers.length > 0 ? servers.filter(isObject) : [{ url: "/" }];
  return listed.map(({ url, variables }: JsonObject) =>
    String(url)
      .replace(/\{([^{}]*)\}/g, (whole, name: string) => {
        const variable = isObject(variables) ? variables[name] : undefined;
        return isObject(variable) ? String(variable.default) : whole;
      })
      .replace(/(?<=.)\/$/, ""),
  );
}
