import { expectTypeOf, test } from "vitest";
import type { credentialOptions } from "../../../src/auth/client-credentials.ts";
import type { callOptions } from "../../../src/client/call-options.ts";
import type { middlewareMembers } from "../../../src/client/check-middleware.ts";
import type { keepnetOptions } from "../../../src/client/options.ts";
import type { requestOptions } from "../../../src/client/request.ts";
import type { companiesOptions } from "../../../src/companies/companies.ts";
import type { forEachCompanyOptions } from "../../../src/companies/for-each-company.ts";
import type { downloadOptions } from "../../../src/files/download.ts";
import type { uploadOptions } from "../../../src/files/upload.ts";
import type { hookNames } from "../../../src/hooks/hooks.ts";
import type { confirmImportOptions } from "../../../src/import-users/confirm-import.ts";
import type { importUsersOptions } from "../../../src/import-users/import-users.ts";
import type { mapUsersOptions } from "../../../src/import-users/map-users.ts";
import type { previewImportOptions } from "../../../src/import-users/preview-import.ts";
import type { uploadUsersOptions } from "../../../src/import-users/upload-users.ts";
import type { waitForMappingOptions } from "../../../src/import-users/wait-for-mapping.ts";
import type {
  CallOptions,
  ClientCredentialsOptions,
  CompaniesOptions,
  ConfirmImportOptions,
  DownloadOptions,
  ForEachCompanyOptions,
  ImportUsersOptions,
  KeepnetHooks,
  KeepnetOptions,
  LookupsOptions,
  MapUsersOptions,
  PaginateOptions,
  PreviewImportOptions,
  RequestOptions,
  RetryOptions,
  UploadOptions,
  UploadUsersOptions,
  WaitForMappingOptions,
  WaitForOptions,
} from "../../../src/index.ts";
import type { waitForOptions } from "../../../src/jobs/wait-for.ts";
import type { lookupsOptions } from "../../../src/lookups/lookups.ts";
import type { fileFromOptions } from "../../../src/node/file-from.ts";
import type { saveToOptions } from "../../../src/node/save-to.ts";
import type { FileFromOptions, SaveToOptions } from "../../../src/node.ts";
import type { OpenTelemetryOptions, openTelemetryOptions } from "../../../src/otel.ts";
import type { paginateOptions } from "../../../src/pagination/search-types.ts";
import type { infiniteOptions } from "../../../src/query/query-input.ts";
import type { retryOptions } from "../../../src/transport/retry.ts";

/** The names in a list as `checkOptions` reads it. */
type NamesIn<List extends string> = List extends `${infer First} ${infer Rest}`
  ? NameOf<First> | NamesIn<Rest>
  : NameOf<List>;

type NameOf<Option extends string> = Option extends `${infer Name}:${string}` ? Name : Option;

/** Options of one runtime's fetch, which `RequestInit` has with the types of that runtime alone. */
type RuntimeOption =
  | "cf"
  | "client"
  | "decompress"
  | "dispatcher"
  | "duplex"
  | "encodeResponseBody"
  | "fetcher"
  | "next"
  | "priority"
  | "proxy"
  | "session"
  | "targetAddressSpace"
  | "tls"
  | "unix"
  | "verbose";

/** The options that `CallOptions` and a call's input have, with those of every runtime. */
type CallNames<Options> = keyof Options | "body" | "params" | RuntimeOption;

test("what is checked at run time are the options of the type", () => {
  expectTypeOf<NamesIn<typeof keepnetOptions>>().toEqualTypeOf<keyof KeepnetOptions>();
  expectTypeOf<NamesIn<typeof retryOptions>>().toEqualTypeOf<keyof RetryOptions>();
  expectTypeOf<NamesIn<typeof hookNames>>().toEqualTypeOf<keyof KeepnetHooks>();
  expectTypeOf<NamesIn<typeof middlewareMembers>>().toEqualTypeOf<
    keyof NonNullable<CallOptions["middleware"]>[number]
  >();
  expectTypeOf<NamesIn<typeof credentialOptions>>().toEqualTypeOf<keyof ClientCredentialsOptions>();
  expectTypeOf<NamesIn<typeof companiesOptions>>().toEqualTypeOf<keyof CompaniesOptions>();
  expectTypeOf<NamesIn<typeof forEachCompanyOptions>>().toEqualTypeOf<keyof ForEachCompanyOptions>();
  expectTypeOf<NamesIn<typeof waitForOptions>>().toEqualTypeOf<keyof WaitForOptions<unknown>>();
  expectTypeOf<NamesIn<typeof lookupsOptions>>().toEqualTypeOf<keyof LookupsOptions>();
  expectTypeOf<NamesIn<typeof importUsersOptions>>().toEqualTypeOf<keyof ImportUsersOptions>();
  expectTypeOf<NamesIn<typeof uploadUsersOptions>>().toEqualTypeOf<keyof UploadUsersOptions>();
  expectTypeOf<NamesIn<typeof mapUsersOptions>>().toEqualTypeOf<keyof MapUsersOptions>();
  expectTypeOf<NamesIn<typeof waitForMappingOptions>>().toEqualTypeOf<keyof WaitForMappingOptions>();
  expectTypeOf<NamesIn<typeof previewImportOptions>>().toEqualTypeOf<keyof PreviewImportOptions>();
  expectTypeOf<NamesIn<typeof confirmImportOptions>>().toEqualTypeOf<keyof ConfirmImportOptions>();
  expectTypeOf<NamesIn<typeof fileFromOptions>>().toEqualTypeOf<keyof FileFromOptions>();
  expectTypeOf<NamesIn<typeof saveToOptions>>().toEqualTypeOf<keyof SaveToOptions>();
  expectTypeOf<NamesIn<typeof openTelemetryOptions>>().toEqualTypeOf<keyof OpenTelemetryOptions>();
});

test("so are those of a call, with the options of every runtime's fetch", () => {
  expectTypeOf<NamesIn<typeof callOptions>>().toEqualTypeOf<CallNames<CallOptions>>();
  expectTypeOf<NamesIn<typeof requestOptions>>().toEqualTypeOf<CallNames<RequestOptions>>();
  expectTypeOf<NamesIn<typeof paginateOptions>>().toEqualTypeOf<CallNames<PaginateOptions>>();
  expectTypeOf<NamesIn<typeof downloadOptions>>().toEqualTypeOf<CallNames<DownloadOptions>>();
  expectTypeOf<NamesIn<typeof uploadOptions>>().toEqualTypeOf<CallNames<UploadOptions>>();
  expectTypeOf<NamesIn<typeof infiniteOptions>>().toEqualTypeOf<CallNames<Omit<PaginateOptions, "readAhead">>>();
});
