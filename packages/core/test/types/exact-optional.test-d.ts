import type { Views } from "@keepnet/openapi/views";
import { expectTypeOf, test } from "vitest";
import type {
  Auth,
  CallOptions,
  ClientCredentialsOptions,
  ConfirmImportOptions,
  DownloadOptions,
  ForEachCompanyOptions,
  ImportUsersOptions,
  Keepnet,
  KeepnetHooks,
  KeepnetOptions,
  LookupsOptions,
  MapUsersOptions,
  NamedStream,
  PaginateOptions,
  PreviewImportOptions,
  RequestOptions,
  RetryOptions,
  TokenSource,
  UploadOptions,
  UploadUsersOptions,
  WaitForMappingOptions,
  WaitForOptions,
} from "../../src/index.ts";
import { bearer, createKeepnet, download, forEachCompany, paginate, unwrap, upload, waitFor } from "../../src/index.ts";
import type { FileFromOptions, SaveToOptions } from "../../src/node.ts";
import type { OpenTelemetryOptions } from "../../src/otel.ts";
import { infiniteQueryOptions, type QueryCallOptions, queryOptions } from "../../src/query.ts";
import { company, exportBody, keepnet, search } from "./clients.ts";

/** The optional members that do not take undefined, where `exactOptionalPropertyTypes` is set, as it is here. */
type Exact<Type> = {
  [Name in keyof Type]-?: object extends Pick<Type, Name>
    ? { [Same in Name]: undefined } extends Pick<Type, Name>
      ? never
      : Name
    : never;
}[keyof Type];

/** The same, with those of the objects and lists inside, to a depth that ends the types that hold themselves. */
type DeepExact<Type, Depth extends readonly unknown[] = [1, 2, 3, 4, 5, 6]> = Depth extends readonly [
  unknown,
  ...infer Rest,
]
  ? Type extends string | number | Blob | ((...args: never[]) => unknown)
    ? never
    : Type extends readonly (infer Element)[]
      ? DeepExact<Element, Rest>
      : Type extends object
        ? Exact<Type> | { [Name in keyof Type]-?: DeepExact<Type[Name], Rest> }[keyof Type]
        : never
  : never;

/** The exact members of the inputs of operations. */
type OfInputs<Operations> = {
  [Path in keyof Operations]: Operations[Path] extends { readonly init: infer Init } ? DeepExact<Init> : never;
}[keyof Operations];

/** The exact members of the inputs of a kind of client, whatever the method. */
type OfView<View extends keyof Views> = {
  [Name in keyof Views[View]]: Views[View][Name] extends { calls: infer Calls } ? OfInputs<Calls> : never;
}[keyof Views[View]];

/** The exact members of the inputs of `paginate`. */
type OfSearches<View extends keyof Views> = {
  [Path in keyof Views[View]["paged"] & string]: OfSearch<Parameters<typeof paginate<View, Path>>[2]>;
}[keyof Views[View]["paged"] & string];

type OfSearch<Init> = Init extends { body?: infer Body } ? Exact<Init> | DeepExact<Body> : never;

declare const text: string | undefined;
declare const count: number | undefined;
declare const flag: boolean | undefined;
declare const signal: AbortSignal | undefined;
declare const notify: (() => void) | undefined;

test("the check finds a member that does not take undefined", () => {
  expectTypeOf<
    DeepExact<{ list?: { name?: string; other?: string | undefined }[] | undefined }>
  >().toEqualTypeOf<"name">();
});

test("every option of every function may be undefined", () => {
  expectTypeOf<Exact<KeepnetOptions>>().toBeNever();
  expectTypeOf<Exact<RetryOptions>>().toBeNever();
  expectTypeOf<Exact<KeepnetHooks>>().toBeNever();
  expectTypeOf<Exact<ClientCredentialsOptions>>().toBeNever();
  expectTypeOf<Exact<Auth>>().toBeNever();
  expectTypeOf<Exact<TokenSource>>().toBeNever();
  expectTypeOf<Exact<CallOptions>>().toBeNever();
  expectTypeOf<Exact<RequestOptions>>().toBeNever();
  expectTypeOf<Exact<NonNullable<RequestOptions["params"]>>>().toBeNever();
  expectTypeOf<Exact<PaginateOptions>>().toBeNever();
  expectTypeOf<Exact<ForEachCompanyOptions>>().toBeNever();
  expectTypeOf<DeepExact<ForEachCompanyOptions["search"]>>().toBeNever();
  expectTypeOf<Exact<DownloadOptions>>().toBeNever();
  expectTypeOf<Exact<UploadOptions>>().toBeNever();
  expectTypeOf<Exact<NamedStream>>().toBeNever();
  expectTypeOf<Exact<WaitForOptions<unknown>>>().toBeNever();
  expectTypeOf<Exact<LookupsOptions>>().toBeNever();
  expectTypeOf<Exact<ImportUsersOptions>>().toBeNever();
  expectTypeOf<Exact<UploadUsersOptions>>().toBeNever();
  expectTypeOf<Exact<MapUsersOptions>>().toBeNever();
  expectTypeOf<Exact<WaitForMappingOptions>>().toBeNever();
  expectTypeOf<Exact<PreviewImportOptions>>().toBeNever();
  expectTypeOf<Exact<ConfirmImportOptions>>().toBeNever();
  expectTypeOf<Exact<QueryCallOptions>>().toBeNever();
  expectTypeOf<Exact<NonNullable<Parameters<Keepnet["ownCompany"]>[0]>>>().toBeNever();
  expectTypeOf<Exact<NonNullable<Parameters<Keepnet["credential"]>[0]>>>().toBeNever();
  expectTypeOf<Exact<FileFromOptions>>().toBeNever();
  expectTypeOf<Exact<SaveToOptions>>().toBeNever();
  expectTypeOf<Exact<OpenTelemetryOptions>>().toBeNever();
});

test("so may every member of every call's input that can be left out", () => {
  expectTypeOf<OfView<"unbound">>().toBeNever();
  expectTypeOf<OfView<"company">>().toBeNever();
  expectTypeOf<OfView<"ownCompany">>().toBeNever();
  expectTypeOf<OfView<"allCompanies">>().toBeNever();
  expectTypeOf<OfSearches<"unbound">>().toBeNever();
  expectTypeOf<OfSearches<"company">>().toBeNever();
  expectTypeOf<OfSearches<"ownCompany">>().toBeNever();
  expectTypeOf<OfSearches<"allCompanies">>().toBeNever();
});

test("options that may be undefined are handed on", () => {
  const client = createKeepnet({ auth: bearer("t"), baseUrl: text, timeout: count, retry: { attempts: count } });
  expectTypeOf(client).toEqualTypeOf<Keepnet>();
  expectTypeOf(keepnet.credential({ signal })).toBeObject();
  expectTypeOf(keepnet.ownCompany({ trustToken: flag })).toBeObject();
  expectTypeOf(company.GET("/api/roles", { signal, timeout: count })).toBeObject();
  expectTypeOf(keepnet.request("GET", "/api/x", { scope: "reseller", safe: flag, params: undefined })).toBeObject();
  const body = { pageSize: count, filter: undefined };
  expectTypeOf(paginate(company, "/api/target-users/search", { body, signal, readAhead: count })).toBeObject();
  expectTypeOf(forEachCompany(keepnet, () => 1, { signal, concurrency: count, onProgress: notify })).toBeObject();
  const files = download(keepnet, "/api/companies/search/export", { body: exportBody, signal, onProgress: notify });
  expectTypeOf(files).toBeObject();
  expectTypeOf(upload(company, "/api/target-users/upload", { body: { File: new Blob() }, signal })).toBeObject();
  const check = () => company.GET("/api/roles");
  expectTypeOf(waitFor(check, { done: () => true, signal, interval: count })).toBeObject();
  expectTypeOf(queryOptions(company, "GET", "/api/roles", { timeout: count })).toBeObject();
  expectTypeOf(infiniteQueryOptions(company, "/api/target-users/search", { body })).toBeObject();
  expectTypeOf(unwrap(company.POST("/api/target-users/search", { body: search, signal }))).toBeObject();
});
