import { createClient as createHeyClient } from "@hey-api/client-fetch";
import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import axios from "axios";
import fetchRetry from "fetch-retry";
import ky from "ky";
import OpenAI from "openai";
import { headers, reportUrl, searchBody, searchPath, sleep, timeout, token } from "../traffic.ts";
import type { Contender, Target } from "./contender.ts";
import { withTimeout } from "./openapi-fetch.ts";

export function openai({ baseUrl, fetch }: Target): Contender {
  const client = new OpenAI({ apiKey: token, baseURL: baseUrl, fetch, timeout, defaultHeaders: headers });
  return {
    name: "openai",
    post: () => client.post(searchPath, { body: searchBody }),
    get: () => client.get(reportUrl),
  };
}

export function kyClient({ baseUrl, fetch }: Target): Contender {
  const client = ky.create({ baseUrl, fetch, headers, timeout, retry: { methods: ["get", "post"] } });
  return {
    name: "ky",
    post: () => client.post(searchPath, { json: searchBody }).json(),
    get: () => client.get(reportUrl).json(),
  };
}

/** With its default adapter of Node, which does not use fetch. */
export function axiosHttp({ baseUrl }: Target): Contender {
  const client = axios.create({ baseURL: baseUrl, headers, timeout });
  return {
    name: "axios",
    post: async () => (await client.post(searchPath, searchBody)).data,
    get: async () => (await client.get(reportUrl)).data,
  };
}

export function axiosFetch({ baseUrl, fetch }: Target): Contender {
  const client = axios.create({ baseURL: baseUrl, headers, timeout, adapter: "fetch", env: { fetch } });
  return {
    name: "axios, fetch adapter",
    post: async () => (await client.post(searchPath, searchBody)).data,
    get: async () => (await client.get(reportUrl)).data,
  };
}

export function octokit({ baseUrl, fetch }: Target): Contender {
  const client = new (Octokit.plugin(retry))({ baseUrl, auth: token, request: { fetch } });
  return {
    name: "octokit, retry plugin",
    post: async () => (await client.request(`POST ${searchPath}`, { ...searchBody, headers })).data,
    get: async () => (await client.request(`GET ${reportUrl}`, { headers })).data,
  };
}

/** With the package that retries below a client: it keeps a copy of each request. */
export function heyApi({ baseUrl, fetch }: Target): Contender {
  const client = createHeyClient({
    baseUrl,
    fetch: fetchRetry(fetch, { retryOn: [429, 500, 502, 503, 504] }),
    headers,
  });
  return {
    name: "hey-api, fetch-retry",
    post: () => withTimeout(async (signal) => (await client.post({ url: searchPath, body: searchBody, signal })).data),
    get: () => withTimeout(async (signal) => (await client.get({ url: reportUrl, signal })).data),
  };
}

/** With a loop around the call, which cannot tell a failed connection from an error of the caller's own code. */
export function heyApiLoop({ baseUrl, fetch }: Target): Contender {
  const client = createHeyClient({ baseUrl, fetch, headers });
  return {
    name: "hey-api, loop by hand",
    post: () => withTimeout((signal) => retried(() => client.post({ url: searchPath, body: searchBody, signal }))),
    get: () => withTimeout((signal) => retried(() => client.get({ url: reportUrl, signal }))),
  };
}

/** The usual loop around a client that has no retries: three attempts, with a delay that doubles. */
async function retried(call: () => Promise<{ data?: unknown; response: Response }>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const { data, response } = await call();
    if (response.ok || attempt === 3 || response.status < 500) return data;
    await sleep(250 * 2 ** attempt);
  }
}
