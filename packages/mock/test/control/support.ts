import { once } from "node:events";
import { request } from "node:http";
import { expect } from "vitest";
import type { Mock } from "../../src/index.ts";

/** A response of the control API: its status, and its JSON where it has some. */
export type ControlResponse = readonly [status: number, body: unknown];

/** Sends a call such as `PUT faults` to the control API, with `node:http`: `fetch` would not send another Host or Origin. */
export async function control(
  mock: Mock,
  call: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<ControlResponse> {
  const [method = "", path = ""] = call.split(" ");
  const sent = request({ host: "127.0.0.1", port: mock.port, method, path: `/__mock/${path}`, headers, agent: false });
  sent.end(body === undefined || typeof body === "string" ? body : JSON.stringify(body));
  const [response] = await once(sent, "response");
  const text = Buffer.concat(await response.toArray()).toString();
  return [response.statusCode, text === "" ? undefined : JSON.parse(text)];
}

/** A refusal of the control API, with a part of its reason. */
export function refused(status: number, reason: string | RegExp): unknown {
  const detail = typeof reason === "string" ? expect.stringContaining(reason) : expect.stringMatching(reason);
  return [status, { type: "about:blank", title: "The control API refuses the call", status, detail }];
}
