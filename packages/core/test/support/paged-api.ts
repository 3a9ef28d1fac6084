import { bearer, createKeepnet, type Keepnet } from "../../src/index.ts";
import { type ApiServer, envelope, startApiServer, type WireResponse } from "./api-server.ts";

export interface PageRequest {
  style: "page" | "nested" | "items";
  pageNumber: number;
  pageSize: number;
}

export interface PagedApi {
  server: ApiServer;
  keepnet: Keepnet;
  /** The page numbers in the order in which they were requested. */
  asked: () => number[];
  /** How many requests have no response yet, as the client sees it. */
  running: () => number;
}

export interface PagedApiOptions {
  rows: readonly object[];
  /** The maximum number of rows on a page, whatever the request asks for. */
  largestPage?: number;
  /** Replaces a response; called when the request arrives. */
  response?: (request: PageRequest, usual: WireResponse) => WireResponse | Promise<WireResponse>;
  /** Whether the rows of a bare list tell how many there are. */
  totals?: boolean;
  /** Responds in the shape that another source than the documentation shows. */
  otherShape?: boolean;
  token?: string;
}

/** An API whose every search returns these rows, in the style of paging that its path has, with a client of it. */
export async function startPagedApi(options: PagedApiOptions): Promise<PagedApi> {
  const requests: PageRequest[] = [];
  let running = 0;
  const server = await startApiServer({
    api: ({ url, body }) => {
      const request = readRequest(url, JSON.parse(body));
      requests.push(request);
      const usual = respondWithPage(request, options);
      return options.response?.(request, usual) ?? usual;
    },
  });
  const keepnet = createKeepnet({
    baseUrl: server.url,
    auth: bearer(options.token ?? "t"),
    fetch: (request) => {
      running++;
      return fetch(request).finally(() => running--);
    },
  });
  return { server, keepnet, asked: () => requests.map(({ pageNumber }) => pageNumber), running: () => running };
}

function readRequest(url: string, body: Record<string, unknown>): PageRequest {
  const style = url.includes("/leaderboard/") ? "nested" : url.includes("/target-users/tx/") ? "items" : "page";
  const { pageNumber, pageSize } = (style === "nested" ? body.pagination : body) as PageRequest;
  return { style, pageNumber, pageSize };
}

function respondWithPage({ style, pageNumber, pageSize }: PageRequest, options: PagedApiOptions): WireResponse {
  const size = Math.min(pageSize, options.largestPage ?? pageSize);
  const total = options.rows.length;
  const results = options.rows.slice((pageNumber - 1) * size, pageNumber * size);
  const page = {
    pageNumber,
    pageSize,
    totalNumberOfPages: Math.ceil(total / size),
    totalNumberOfRecords: total,
    results,
  };
  const list = options.totals === false ? results : results.map((row) => ({ ...row, totalRowCount: total }));
  if (style === "items") {
    const items = { items: page, newUserCount: total };
    return options.otherShape ? envelope(items) : { body: { ...items, status: "SUCCESS", message: null } };
  }
  return envelope((style === "page") === (options.otherShape === true) ? list : page);
}
