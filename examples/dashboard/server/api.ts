import type { Keepnet } from "@keepnet/core";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { failure } from "./failures.ts";
import { type Operation, operations } from "./operations.ts";

/** The headers of a response that the browser gets too. */
const passed = ["retry-after", "x-request-id", "x-correlation-id"];

/** The operations of the API that the browser may call, on their own paths, each in the company that it names. */
export function createApi(keepnet: Keepnet): Hono {
  const api = new Hono();
  api.use(bodyLimit({ maxSize: 64 * 1024 }));
  for (const operation of operations) {
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ":$1");
    api.on(operation.method, path, (c) => forward(c, keepnet, operation));
  }
  api.all("*", (c) => failure(c, 404, "The dashboard does not offer this operation."));
  return api;
}

/**
 * Makes the call with the credential of this process. Nothing of the browser's request is passed on except the Company
 * ID, the ids in the path and the body, and `@keepnet/core` checks all three. Whoever may see only some companies has to
 * be refused here: the Company ID comes from the browser, so it proves nothing.
 */
async function forward(c: Context, keepnet: Keepnet, { method, path, scope }: Operation): Promise<Response> {
  const ids = c.req.param();
  const companyId = scope === "company-path" ? ids.resourceId : c.req.header("x-keepnet-company-id");
  const client = scope === "reseller" ? keepnet : keepnet.forCompany(companyId ?? "");
  const { data, error, response } = await client.request(method, path, {
    scope,
    params: { path: ids },
    body: method === "POST" ? await readJson(c) : undefined,
    signal: c.req.raw.signal,
  });
  // a 401 would tell the browser that its own session has ended
  if (response.status === 401) return failure(c, 502, "Keepnet refused the dashboard's credential.");
  for (const name of passed) {
    const value = response.headers.get(name);
    if (value !== null) c.header(name, value);
  }
  const status = response.status as ContentfulStatusCode;
  const body = data ?? error;
  if (typeof body === "object" && body !== null) return c.json(body, status);
  return failure(c, response.ok ? 502 : status, `Keepnet sent no JSON (HTTP ${status}).`);
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    if (cause instanceof HTTPException || !(cause instanceof SyntaxError)) throw cause;
    throw new HTTPException(400, { message: "The body is not JSON.", cause });
  }
}
