import { bearer, type CompanyClient, createKeepnet, type Keepnet } from "../../src/index.ts";
import { type ApiServer, envelope, startApiServer, type WireRequest, type WireResponse } from "./api-server.ts";

type Step = "upload" | "columns" | "map" | "job" | "preview" | "confirm";
type Respond = (request: WireRequest, n: number) => WireResponse | Promise<WireResponse>;

export interface ImportRow {
  resourceId: string;
  email: string;
  status: string;
  validationDetail: { fieldName: string; message: string }[] | null;
}

export const newRow = (n: number): ImportRow => ({
  resourceId: `row-${n}`,
  email: `person${n}@acme.example`,
  status: "New",
  validationDetail: null,
});

export const badRow = (n: number, status = "Error"): ImportRow => ({
  ...newRow(n),
  status,
  validationDetail: [{ fieldName: "Email", message: "is not valid" }],
});

export interface ImportApiOptions extends Partial<Record<Step, Respond>> {
  rows?: readonly ImportRow[];
  /** Responds with the preview at the top of the body, as documented, and not in `data`. */
  bare?: boolean;
  token?: string;
}

export interface ImportApi {
  server: ApiServer;
  keepnet: Keepnet;
  company: CompanyClient;
  /** The steps in the order of their requests. */
  steps: () => Step[];
  /** The bodies of one step. */
  bodies: (step: Step) => unknown[];
}

const stepOf = ({ method, url }: WireRequest): Step => {
  if (url.endsWith("/upload")) return "upload";
  if (url.includes("/upload/")) return "columns";
  if (url.endsWith("/create-mapping")) return "map";
  if (url.includes("/mapping-job/")) return "job";
  return method === "POST" && url.endsWith("/import") ? "confirm" : "preview";
};

/** An API that imports target users: every step works, unless it is replaced. The n-th request of a step counts from 1. */
export async function startImportApi({
  rows = [newRow(1), newRow(2)],
  bare = false,
  token = "t",
  ...replaced
}: ImportApiOptions = {}): Promise<ImportApi> {
  const invalid = rows.filter(({ validationDetail }) => validationDetail !== null).length;
  const counts = { newUserCount: rows.length - invalid, existingUserCount: 0, invalidUserCount: invalid };
  const preview: Respond = ({ body }) => {
    const { pageNumber, pageSize, filter } = JSON.parse(body);
    const status: string | undefined = filter.filterGroups?.[0]?.filterItems[0].value;
    const found = rows.filter((row) => !status || row.status === status);
    const items = {
      results: found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
      totalNumberOfPages: Math.ceil(found.length / pageSize),
      totalNumberOfRecords: found.length,
    };
    return bare ? { body: { status: "SUCCESS", message: null, items, ...counts } } : envelope({ items, ...counts });
  };
  const usual: Record<Step, Respond> = {
    upload: () => envelope({ transactionId: "tx1", rowCount: rows.length, columnCount: 2, duplicateCount: 0 }),
    columns: () =>
      envelope({ fileType: "csv", sheetNames: null, data: null, fileFieldNames: ["E-mail", "First Name"] }),
    map: () => envelope({ resourceId: "job1" }),
    job: () => envelope({ status: "Finished", ...counts, totalRowCount: rows.length }),
    preview,
    confirm: () => envelope({}),
  };
  const counted = new Map<Step, number>();
  const server = await startApiServer({
    api: (request) => {
      const step = stepOf(request);
      const n = (counted.get(step) ?? 0) + 1;
      counted.set(step, n);
      return (replaced[step] ?? usual[step])(request, n);
    },
  });
  const keepnet = createKeepnet({ baseUrl: server.url, auth: bearer(token) });
  return {
    server,
    keepnet,
    company: keepnet.forCompany("a1"),
    steps: () => server.calls.map(stepOf),
    bodies: (step) => server.calls.filter((call) => stepOf(call) === step).map(({ body }) => JSON.parse(body)),
  };
}
