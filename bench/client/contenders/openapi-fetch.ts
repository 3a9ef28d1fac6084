import type { paths } from "@keepnet/openapi";
import createClient, { type Middleware } from "openapi-fetch";
import { company, enrollmentId, reportPath, searchBody, searchPath, timeout, token } from "../traffic.ts";
import type { Contender, Target } from "./contender.ts";

export const reference = "openapi-fetch, 2 middlewares, timeout";

export function openapiFetchContenders(target: Target): Contender[] {
  const params = { path: { enrollmentId } };
  const plain = createClient<paths>(target);
  const client = keepnetByHand(target);
  const traced = keepnetByHand(target);
  traced.use(setHeader("x-trace", "1"));
  const withMiddlewares = (name: string, { GET, POST }: typeof client): Contender => ({
    name,
    post: () => withTimeout(async (signal) => (await POST(searchPath, { body: searchBody, signal })).data),
    get: () => withTimeout(async (signal) => (await GET(reportPath, { params, signal })).data),
  });
  return [
    {
      name: "openapi-fetch, plain",
      post: async () => (await plain.POST(searchPath, { body: searchBody })).data,
      get: async () => (await plain.GET(reportPath, { params })).data,
    },
    withMiddlewares(reference, client),
    withMiddlewares("openapi-fetch, 3 middlewares, timeout", traced),
  ];
}

/** What somebody writes who has no client: openapi-fetch with the token and the company as headers. */
export function keepnetByHand(target: Target, companyId = company) {
  const client = createClient<paths>(target);
  client.use(setHeader("authorization", `Bearer ${token}`), setHeader("x-keepnet-company-id", companyId));
  return client;
}

/** The usual timeout: an abort signal for the call, whose timer is cleared with it. */
export async function withTimeout<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

function setHeader(name: string, value: string): Middleware {
  return {
    onRequest({ request }) {
      request.headers.set(name, value);
      return request;
    },
  };
}
