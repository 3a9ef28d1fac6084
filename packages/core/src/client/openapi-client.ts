import type { paths } from "@keepnet/openapi";
import type { Client } from "openapi-fetch";
import { invalidCall } from "../errors/refusals.ts";
import type { CallInit } from "./call.ts";
import { hide } from "./hide.ts";
import { methods } from "./method.ts";

type Call = (method: string, path: string, init?: CallInit) => Promise<unknown>;

/**
 * The unbound client as a client of openapi-fetch. Libraries cache by the JSON of a call's input, so headers and params
 * that JSON does not show are refused: they may name a company.
 */
export function openapiClient(call: Call): Client<paths> {
  const request = async (name: string, path: string, init?: CallInit) => {
    const method = name.toUpperCase();
    if (init && [init.headers, init.params?.header, init.params?.query].some(isOpaque)) {
      // a library would keep the data of two companies under one key
      throw invalidCall(`${method} ${path}`, "Its headers or params are not plain objects.", "Pass plain objects.");
    }
    return call(method, path, init);
  };
  const refuse = () => {
    throw invalidCall(undefined, "A client cannot change.", "Pass middleware to createKeepnet().");
  };
  const names = [...methods, "HEAD", "OPTIONS", "TRACE"];
  const callers = names.map((name) => [name, (path: string, init?: CallInit) => request(name, path, init)]);
  return hide({}, { ...Object.fromEntries(callers), request, use: refuse, eject: refuse }) as Client<paths>;
}

/** Whether a value is a Headers, a Map or a URLSearchParams, which JSON shows as empty. */
function isOpaque(value: unknown): boolean {
  return Symbol.iterator in Object(value) && !Array.isArray(value);
}
