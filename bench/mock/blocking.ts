// How long the mock keeps others waiting at its limits: `pnpm bench:mock:blocking`. The budget is 50 ms of CPU time in one
// turn of the event loop; the wait by the clock, of `monitorEventLoopDelay`, also has what else the machine does.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { createMock, type InProcessMock } from "@keepnet/mock";

const company = "qL3nF8vXr2Ta";
const everything = { searchInputTextValue: "", condition: "AND" };
const search = (orderBy: string) =>
  JSON.stringify({ pageNumber: 1, pageSize: 10, orderBy, ascending: true, filter: everything });

type Send = (path: string, body: string | FormData, companyId?: string) => Promise<unknown>;

async function senderTo(mock: InProcessMock): Promise<Send> {
  const form = {
    grant_type: "client_credentials",
    client_id: "mock-reseller",
    client_secret: "mock-reseller-secret",
    scope: "api1",
  };
  const signedIn = await mock.fetch("http://mock/connect/token", { method: "POST", body: new URLSearchParams(form) });
  const { access_token } = (await signedIn.json()) as { access_token: string };
  return async (path, body, companyId) => {
    const headers = {
      authorization: `Bearer ${access_token}`,
      ...(typeof body === "string" && { "content-type": "application/json" }),
      ...(companyId !== undefined && { "x-keepnet-company-id": companyId }),
    };
    const response = await mock.fetch(`http://mock${path}`, { method: "POST", body, headers });
    // to read a long one would take a turn of the client
    if (Number(response.headers.get("content-length")) > maxRead) return await response.body?.cancel();
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} failed with ${response.status}: ${text}`);
    return response.headers.get("content-type")?.includes("json") ? (JSON.parse(text) as { data: unknown }).data : text;
  };
}

/** How many bytes of a response are read. */
const maxRead = 100_000;

interface Row {
  readonly "total, ms": number;
  readonly "longest wait, ms": number;
  readonly "longest turn, ms of CPU": number;
}

const rows: Record<string, Row> = {};

/** Watches the turns of the event loop. Returns what ends that, and tells the CPU time of the longest turn. */
function watchTurns(): () => number {
  let longest = 0;
  let before = process.threadCpuUsage();
  let next = setImmediate(measureTurn);
  function measureTurn() {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, user + system);
    before = process.threadCpuUsage();
    next = setImmediate(measureTurn);
  }
  return () => {
    clearImmediate(next);
    return longest / 1_000;
  };
}

async function measure<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // the first sample of the monitor comes after its first interval
  await sleep(20);
  const longestTurn = watchTurns();
  const start = performance.now();
  const result = await work();
  const total = performance.now() - start;
  await sleep(20);
  delay.disable();
  rows[name] = {
    "total, ms": Math.round(total),
    "longest wait, ms": Math.round(delay.max / 1e6),
    "longest turn, ms of CPU": Math.round(longestTurn()),
  };
  return result;
}

function fileOf(text: string): FormData {
  const form = new FormData();
  form.append("File", new File([text], "people.csv", { type: "text/csv" }));
  return form;
}

const people = Array.from({ length: 50_000 }, (_, index) => `p${index}@bench.example,Given,Family\n`).join("");
{
  await using mock = await createMock();
  const send = await senderTo(mock);
  await send("/api/target-users/upload", fileOf("Email,First,Last\n"), company);
  const upload = await measure("upload of 50,000 rows", () =>
    send("/api/target-users/upload", fileOf(`Email,First,Last\n${people}`), company),
  );
  const { transactionId } = upload as { transactionId: string };
  const fieldMappings = [
    { excelColumnName: "Email", fieldName: "Email" },
    { excelColumnName: "First", fieldName: "FirstName" },
    { excelColumnName: "Last", fieldName: "LastName" },
  ];
  const mapping = JSON.stringify({ transactionId, fieldMappings });
  await measure("mapping of 50,000 rows", () => send("/api/target-users/create-mapping", mapping, company));
  const preview = `/api/target-users/${transactionId}/search`;
  await measure("search of their preview", () => send(preview, search("Email"), company));
  const all = JSON.stringify({ importType: "ImportAll" });
  await measure("import of 50,000 rows", () => send(`/api/target-users/${transactionId}/import`, all, company));
  // made beforehand: it is the client's work
  const shortLines = fileOf("a\n".repeat(5_000_000));
  await measure("upload of 10 MiB of short lines", () =>
    send("/api/target-users/upload", shortLines, company).catch(() => "refused: too many rows"),
  );
}
{
  await using mock = await createMock({ companies: 500 });
  const send = await senderTo(mock);
  await measure("first search over 500 companies", () => send("/api/companies/search", search("CreateTime")));
  await measure("first search over their people", () => send("/api/target-users/search", search("Email")));
}
{
  await using mock = await createMock({ companies: 10, users: 10_000 });
  const send = await senderTo(mock);
  await measure("first search over 100,000 people", () => send("/api/target-users/search", search("Email")));
  await measure("sort of 100,000 people", () => send("/api/target-users/search", search("Email")));
  const all = { ...JSON.parse(search("Email")), pageSize: 100_000 };
  await measure("page of 100,000 people", () => send("/api/target-users/search", JSON.stringify(all)));
  for (const exportType of ["Csv", "Excel", "PDF"]) {
    const file = JSON.stringify({ ...all, exportType, reportAllPages: true });
    await measure(`${exportType} file of 100,000 people`, () => send("/api/target-users/search/export", file));
  }
}
{
  await using mock = await createMock({ scenario: "large" });
  const send = await senderTo(mock);
  await measure("first search in large: campaigns", () =>
    send("/api/phishing-simulator/phishing-campaign/search", search("CreateTime")),
  );
  await measure("first search in large: enrollments", () => send("/api/enrollments/search", search("CreateTime")));
  const board = { filter: everything, pagination: { pageNumber: 1, pageSize: 10, orderBy: "Rank", ascending: true } };
  await measure("first leaderboard in large", () => send("/api/leaderboard/get-all", JSON.stringify(board)));
}
console.table(rows);
