import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, type JsonObject, valueAt } from "@keepnet/document";
import { major, minor, type Opinion, patch, type Verdict } from "../verdict.ts";

/** How a credential is got and sent. Another address, place or kind asks every user to change something. */
export function judgeSecuritySchemes(before: JsonObject, after: JsonObject): Verdict[] {
  const [old, now] = [schemesIn(before), schemesIn(after)];
  return bothNames(old, now).flatMap((name) =>
    judgeScheme(old[name], now[name]).map((opinion) => ({ ...opinion, place: `security scheme ${name}` })),
  );
}

function judgeScheme(old: Json | undefined, now: Json | undefined): Opinion[] {
  if (!isObject(old)) return minor("added");
  if (!isObject(now)) return major("removed");
  if (old.type !== now.type) return changed("type", old.type, now.type);
  const opinions = [
    ...["in", "name", "scheme", "openIdConnectUrl"].flatMap((keyword) => changed(keyword, old[keyword], now[keyword])),
    ...judgeFlows(asObject(old.flows), asObject(now.flows)),
  ];
  return opinions.length === 0 && !isDeepStrictEqual(old, now) ? patch("descriptions changed") : opinions;
}

function changed(keyword: string, old: Json | undefined, now: Json | undefined): Opinion[] {
  // the case of an HTTP scheme and of a header means nothing
  return String(old).toLowerCase() === String(now).toLowerCase()
    ? []
    : major(`${keyword} changed from ${old} to ${now}`);
}

function judgeFlows(old: JsonObject, now: JsonObject): Opinion[] {
  return bothNames(old, now).flatMap((name): Opinion[] => {
    const [before, after] = [old[name], now[name]];
    if (!isObject(before)) return minor(`flow ${name} added`);
    if (!isObject(after)) return major(`flow ${name} removed`);
    const addresses = ["tokenUrl", "authorizationUrl", "refreshUrl", "deviceAuthorizationUrl"];
    return [
      ...addresses.flatMap((address) => movedTo(name, address, before[address], after[address])),
      ...judgeScopes(asObject(before.scopes), asObject(after.scopes)),
    ];
  });
}

function movedTo(flow: string, address: string, old: Json | undefined, now: Json | undefined): Opinion[] {
  if (old === now) return [];
  if (old === undefined) return minor(`${address} of ${flow} is ${now}`);
  return major(`${address} of ${flow}: clients send their credentials to ${now} from now on, no longer to ${old}`);
}

function judgeScopes(old: JsonObject, now: JsonObject): Opinion[] {
  return bothNames(old, now).flatMap((name) => {
    if (!Object.hasOwn(now, name)) return major(`scope ${name} removed`);
    return Object.hasOwn(old, name) ? [] : minor(`scope ${name} added`);
  });
}

function schemesIn(document: JsonObject): JsonObject {
  return asObject(valueAt(document, ["components", "securitySchemes"]));
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function bothNames(left: JsonObject, right: JsonObject): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])];
}
