import { kindOf } from "../errors/show.ts";
import { cannotSend, elementsOf, type Member, membersOf, requireText, step } from "./members.ts";

const remedy = "Pass text, a number, a boolean, a list of these, or null to leave it out.";

/**
 * Reads headers in every form that fetch accepts. Names are in lower case; a later one replaces an earlier one. Null,
 * which removes a header, is kept. Undefined and an empty list are left out.
 *
 * @param place - where the headers are in the call, for messages. They never hold a value: it could be a secret
 */
export function plainHeaders(operation: string, headers: unknown, place: string): Record<string, string | null> {
  const plain: Record<string, string | null> = Object.create(null);
  const platform = new Headers();
  for (const header of headersOf(operation, headers, place)) {
    const texts = elementsOf(header).map((element) => {
      if (typeof element.value === "object") throw cannotSend(operation, element.place, kindOf(element.value), remedy);
      return requireText(operation, element, remedy);
    });
    if (Array.isArray(header.value) && texts.length === 0) continue;
    const text = texts.join(", ");
    try {
      // the platform would trim line breaks
      if (/[\r\n]/.test(text)) throw new TypeError();
      platform.set(header.name, text);
    } catch {
      // no cause: its message holds the value
      throw cannotSend(operation, header.place, "not a valid header", remedy);
    }
    plain[header.name.toLowerCase()] = header.value === null ? null : text;
  }
  return plain;
}

function headersOf(operation: string, headers: unknown, place: string): Member[] {
  if (typeof headers !== "object" || headers === null || !(Symbol.iterator in headers)) {
    return membersOf(operation, place, headers);
  }
  return Array.from(headers as Iterable<unknown>, (pair) => {
    const [name, value] = Array.isArray(pair) && pair.length === 2 ? pair : [];
    if (typeof name !== "string") throw cannotSend(operation, place, "not a list of names and values", remedy);
    return { name, value, place: place + step(name) };
  }).filter(({ value }) => value !== undefined);
}
