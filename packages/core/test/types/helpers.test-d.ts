import type {
  Company,
  ImportPreviewUser,
  LeaderboardEntry,
  LicenseModule,
  Lookup,
  MappingJob,
  TimeZone,
  UserTimelineEvent,
} from "@keepnet/openapi";
import { expectTypeOf, test } from "vitest";
import {
  type Download,
  download,
  forEachCompany,
  importUsers,
  lookups,
  type Page,
  type Paginated,
  paginate,
  unwrap,
  upload,
  waitFor,
} from "../../src/index.ts";
import { allCompanies, company, exportBody, keepnet, ownCompany, search } from "./clients.ts";

const header = { "X-KEEPNET-Company-Id": "a1" };
const csv = { ...search, exportType: "Csv", reportAllPages: true };

test("paginate returns the rows of every style of paging", () => {
  const board = paginate(company, "/api/leaderboard/get-all", { body: { pagination: { pageSize: 5 } }, readAhead: 2 });
  expectTypeOf(board).toEqualTypeOf<Paginated<LeaderboardEntry>>();
  const params = { path: { transactionId: "tx" } };
  const preview = paginate(company, "/api/target-users/{transactionId}/search", { params, body: { pageSize: 5 } });
  expectTypeOf(preview).toEqualTypeOf<Paginated<ImportPreviewUser>>();
  expectTypeOf(paginate(keepnet, "/api/companies/search")).toEqualTypeOf<Paginated<Company>>();
});

test("only a list that may not say how long it is may have no totals", () => {
  const events = paginate(ownCompany, "/api/leaderboard/get-user-timeline", { body: { targetUserResourceId: "u1" } });
  expectTypeOf(events).toEqualTypeOf<Paginated<UserTimelineEvent, number | undefined>>();
  expectTypeOf<Page<Company>["totalNumberOfPages"]>().toEqualTypeOf<number>();
});

test("forEachCompany returns a value or an error, told apart by ok", async () => {
  const results = forEachCompany(keepnet, (client, row, { signal }) => {
    expectTypeOf(row).toEqualTypeOf<Company>();
    return unwrap(client.GET("/api/roles", { signal }));
  });
  for await (const result of results) {
    if (result.ok) expectTypeOf(result.value[0]?.name).toEqualTypeOf<string | null | undefined>();
    else expectTypeOf(result.error).toBeUnknown();
    expectTypeOf(result.company).toEqualTypeOf<Company>();
  }
});

test("download is offered for the files of each client", () => {
  expectTypeOf(
    download(keepnet, "/api/companies/search/export", { body: exportBody }),
  ).resolves.toEqualTypeOf<Download>();
  const path = "/api/target-users/search/export";
  expectTypeOf(download(company, path, { body: csv })).resolves.toEqualTypeOf<Download>();
  expectTypeOf(download(allCompanies, path, { body: csv })).resolves.toEqualTypeOf<Download>();
  expectTypeOf(download(keepnet, path, { params: { header }, body: csv })).resolves.toEqualTypeOf<Download>();
});

test("upload takes files and streams in the file fields, and returns the payload", () => {
  const path = "/api/target-users/upload";
  const response = upload(company, path, { body: { File: new Blob() } });
  expectTypeOf(response).resolves.toHaveProperty("transactionId");
  const stream = new ReadableStream<Uint8Array>();
  expectTypeOf(upload(company, path, { body: { File: stream } })).toEqualTypeOf(response);
  expectTypeOf(upload(company, path, { body: { File: { stream, name: "a.csv" } } })).toEqualTypeOf(response);
  expectTypeOf(upload<"company", "/api/companies/{resourceId}">)
    .parameter(1)
    .toEqualTypeOf<"/api/companies/{resourceId}">();
});

test("waitFor returns the payload that done() looked at", () => {
  const params = { path: { resourceId: "j1" } };
  const path = "/api/target-users/mapping-job/{resourceId}";
  const job = waitFor(({ signal }) => company.GET(path, { params, signal }), {
    done: (payload) => {
      expectTypeOf(payload).toEqualTypeOf<MappingJob>();
      return true;
    },
  });
  expectTypeOf(job).resolves.toEqualTypeOf<MappingJob>();
});

test("an option that may be undefined can be passed on, under exactOptionalPropertyTypes too", () => {
  const given: { signal?: AbortSignal | undefined; timeout?: number | undefined } = {};
  const { signal, timeout } = given;
  const options = { signal, timeout };
  void company.GET("/api/roles", options);
  void keepnet.request("GET", "/api/x", { scope: "reseller", ...options });
  void download(company, "/api/target-users/search/export", { body: csv, ...options });
  void upload(company, "/api/target-users/upload", { body: { File: new Blob() }, ...options });
  void paginate(keepnet, "/api/companies/search", { signal });
  void forEachCompany(keepnet, () => 1, { signal });
  void waitFor(() => company.GET("/api/roles"), { done: () => true, signal });
  void keepnet.credential({ signal });
});

test("an import resumes without a mapping, and lists have rows", async () => {
  const result = await importUsers(ownCompany, { transactionId: "tx1" });
  expectTypeOf(result.rejected[0]).toEqualTypeOf<ImportPreviewUser | undefined>();
  expectTypeOf(await lookups(keepnet, "countries")).toEqualTypeOf(await lookups(ownCompany, "languages"));
  expectTypeOf((await lookups(allCompanies, "countries")).find("NL").resourceId).toEqualTypeOf<string>();
  expectTypeOf((await lookups(company, 33)).rows[0]).toEqualTypeOf<Readonly<Lookup> | undefined>();
  expectTypeOf((await lookups(keepnet, "timeZones")).find("UTC")).toEqualTypeOf<Readonly<TimeZone>>();
  expectTypeOf((await lookups(keepnet, "licenseModules")).find("x").isAvailable).toEqualTypeOf<boolean>();
  const { licenseModules } = (await lookups(keepnet, "licenses")).find("x");
  expectTypeOf(licenseModules).toEqualTypeOf<readonly Readonly<LicenseModule>[] | null>();
  // @ts-expect-error callers share the list
  licenseModules?.push();
});
