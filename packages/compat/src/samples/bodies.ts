import { isObject, type Json, type JsonObject } from "@keepnet/document";
import type { Side } from "../compare/subject.ts";
import { operationsIn } from "../document/operations-in.ts";
import type { Sender } from "./samples.ts";

/** A schema on the wire: of a parameter, a request, a response or a header. */
export interface Body {
  place: string;
  side: Side;
  sender: Sender;
  /** The name of the parameter or header that it is all about. */
  parameter?: string;
  /** A member of it in the words of a user; the whole where the member is empty. */
  words: (member: string) => string;
  schema: Json;
}

/** Every schema of a request or response in a normalized document, by its pointer. */
export function bodiesOf(document: JsonObject): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const [place, operation] of operationsIn(document)) {
    for (const [key, body] of bodiesOfOperation(place, operation, false)) bodies.set(`${place} ${key}`, body);
  }
  for (const [name, item] of entries(document.webhooks)) {
    for (const [method, operation] of entries(item)) {
      if (!isObject(operation)) continue;
      const place = `webhook ${name}`;
      for (const [key, body] of bodiesOfOperation(place, operation, true))
        bodies.set(`${place} ${method} ${key}`, body);
    }
  }
  return bodies;
}

/** What the API calls by itself turns round: it sends the request, and its users respond. */
function* bodiesOfOperation(place: string, operation: JsonObject, byApi: boolean): Generator<[string, Body]> {
  const [asked, told]: [Sender, Sender] = byApi ? ["api", "client"] : ["client", "api"];
  for (const parameter of Array.isArray(operation.parameters) ? operation.parameters.filter(isObject) : []) {
    const words = () => `${parameter.in} parameter ${parameter.name}`;
    const about = {
      place,
      side: byApi ? "response" : "request",
      sender: asked,
      parameter: String(parameter.name),
      words,
    } as const;
    for (const [key, schema] of schemasOf(parameter))
      yield [`${parameter.in} ${parameter.name} ${key}`, { ...about, schema }];
  }
  const request = { place, side: byApi ? "response" : "request", sender: asked, words: inWords("request") } as const;
  for (const [key, schema] of schemasOf(operation.requestBody)) yield [`request ${key}`, { ...request, schema }];
  for (const [status, response] of entries(operation.responses)) {
    const side = status.startsWith("2") ? "response" : "failure";
    const about = { place, side: byApi ? "request" : side, sender: told, words: inWords(side) } as const;
    for (const [key, schema] of schemasOf(response)) yield [`${status} ${key}`, { ...about, schema }];
    for (const [name, header] of entries(isObject(response) ? response.headers : undefined)) {
      const words = () => `header ${name} of ${status}`;
      for (const [key, schema] of schemasOf(header)) {
        yield [`${status} ${name} ${key}`, { ...about, parameter: name, words, schema }];
      }
    }
  }
  for (const [name, callback] of entries(operation.callbacks)) {
    for (const [address, item] of entries(callback)) {
      for (const [method, called] of entries(item)) {
        if (!isObject(called)) continue;
        const inner = bodiesOfOperation(place, called, !byApi);
        for (const [key, body] of inner) yield [`${name} ${address} ${method} ${key}`, body];
      }
    }
  }
}

function inWords(side: string): (member: string) => string {
  return (member) => (member ? `${side} member ${member}` : `${side} body`);
}

/** The schema of a parameter, or those of a body by media type. */
function schemasOf(holder: Json | undefined): [string, Json][] {
  if (!isObject(holder)) return [];
  if (holder.schema !== undefined) return [["", holder.schema]];
  return entries(holder.content).flatMap(([type, media]): [string, Json][] =>
    isObject(media) && media.schema !== undefined ? [[type, media.schema]] : [],
  );
}

function entries(map: Json | undefined): [string, Json][] {
  return isObject(map) ? Object.entries(map) : [];
}
