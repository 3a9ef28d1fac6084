import { expect, test } from "vitest";
import { loadDocument } from "../../src/document.ts";
import type { Operation } from "../../src/prism/operations.ts";
import { createSandbox } from "../../src/sandbox/create-sandbox.ts";
import { domains } from "../../src/sandbox/domains/index.ts";
import type { Context, Handler } from "../../src/sandbox/handler.ts";
import type { OperationId } from "../../src/sandbox/operation-types.ts";
import { Refusal } from "../../src/sandbox/refusal.ts";
import { requestExamples } from "../documented-request.ts";
import { membersOf } from "./members/documented-members.ts";
import { Recorder } from "./members/recorder.ts";
import { bodiesFor, bodySchema, toForm } from "./members/requests.ts";
import { shownMembers } from "./members/shown.ts";
import { unusedMembers } from "./members/unused-members.ts";
import { quillfern } from "./support.ts";

// Every handler is given requests that note what it reads of them. What it never looks at, a caller sends for nothing.

const { operations } = await loadDocument(undefined);
const handlers = Object.assign({}, ...domains.map((domain) => domain.handlers)) as Record<string, Handler<OperationId>>;
const generated = { companies: 0, users: 0, seed: "" };
const sandbox = await createSandbox(operations, undefined, generated, [], () => Date.parse("2026-01-01"));
const handled = operations.filter(({ iid = "" }) => Object.hasOwn(handlers, iid));

async function call(operation: Operation, path: object, body: unknown, query: object): Promise<unknown> {
  const { world } = sandbox;
  const credential = world.credentials.withClientId("mock-reseller");
  const company = world.company(quillfern);
  if (credential === undefined || company === undefined) throw new Error("The seed lacks the Reseller or its company");
  const companies = operation.scope === "reseller" ? world.managedBy(credential.companyId) : [company];
  const context = { world, caller: { credential, isReseller: true }, companies, company, path, body, query };
  return handlers[operation.iid ?? ""]?.(context as unknown as Context<OperationId>);
}

type Example = { readonly value?: unknown };

/** The parameters in the path with the values of their examples, or with the ids of what was made for them. */
function pathOf({ request, iid }: Operation): Record<string, string> {
  if (iid === "updateEnrollment") return { resourceId: unsent };
  const values = (request?.path ?? []).map(({ name, examples = [] }) => {
    const [example] = examples as readonly Example[];
    return [name, name === "transactionId" ? uploaded : String(example?.value ?? "")];
  });
  return Object.fromEntries(values);
}

function named(iid: string): Operation {
  const operation = operations.find((candidate) => candidate.iid === iid);
  if (operation === undefined) throw new Error(`There is no operation ${iid}`);
  return operation;
}

/** Uploads a file and says what its column means, so that operations on an upload find one. */
async function upload(): Promise<string> {
  const form = toForm({ File: "" });
  const uploaded = (await call(named("uploadTargetUsers"), {}, form, {})) as { data: { transactionId: string } };
  const { transactionId } = uploaded.data;
  const fieldMappings = [{ excelColumnName: "Email", fieldName: "Email" }];
  await call(named("createFieldMapping"), {}, { transactionId, fieldMappings, targetGroupResourceIds: [] }, {});
  return transactionId;
}

/** Plans an enrollment, which can still be changed. */
async function enroll(): Promise<string> {
  const [example] = requestExamples(named("createEnrollment"));
  return ((await call(named("createEnrollment"), {}, example?.value, {})) as { data: { id: string } }).data.id;
}

/** The operation that shows what an operation has written. */
function detailOf({ method, path, iid = "" }: Operation): Operation | undefined {
  if (method !== "post" && method !== "put") return undefined;
  const campaign = /^start(\w+Campaign)Job$/.exec(iid)?.[1];
  if (campaign !== undefined) return named(`get${campaign}`);
  const base = path.replace(/\/\{\w+\}$/, "");
  return handled.find(
    (other) => other.method === "get" && other.path.replace(/\/\{\w+\}$/, "") === base && other.path !== base,
  );
}

/** The rows of the search that shows what an operation has written. */
async function rowsOf(detail: Operation): Promise<unknown[]> {
  const base = detail.path.replace(/\/\{\w+\}$/, "");
  const search = handled.find(({ path, pagination }) => path === `${base}/search` && pagination === "page");
  const body = { pageNumber: 1, pageSize: 1_000, orderBy: "", ascending: true, filter: { condition: "AND" } };
  const response = search && ((await call(search, {}, body, {})) as { data: { results: unknown[] } });
  return response?.data.results ?? [];
}

const repeatedNames = ["resourceId", "userResourceId", "executiveReportResourceId", "enrollmentId"];

/** A body as it is, and with the ids that it repeats as the path has them; an upload has the id of the one that is there. */
function inPlace(body: unknown, path: Record<string, string>): unknown[] {
  if (typeof body !== "object" || body === null) return [body];
  const [id] = Object.values(path);
  const own = "transactionId" in body ? { ...body, transactionId: uploaded } : body;
  const repeated = repeatedNames.filter((name) => name in body).map((name) => [name, id]);
  return repeated.length === 0 || id === undefined ? [own] : [own, { ...own, ...Object.fromEntries(repeated) }];
}

/** The members of an operation's requests that its handler reads in none of them. */
async function unreadMembers(operation: Operation): Promise<string[]> {
  const schema = bodySchema(operation);
  const isForm = operation.request?.body?.contents?.[0]?.mediaType === "multipart/form-data";
  const companyNames = operation.companyChannels.query.map((name) => name.toLowerCase());
  const parameters = (operation.request?.query ?? [])
    .map(({ name }) => name)
    .filter((name) => !companyNames.includes(name.toLowerCase()));
  const recorder = new Recorder();
  const queries = new Recorder();
  const detail = detailOf(operation);
  for (const body of bodiesFor(operation).flatMap((given) => inPlace(given, pathOf(operation)))) {
    sandbox.reset(prepared);
    const path = pathOf(operation);
    const given = isForm ? toForm(body as object) : body;
    try {
      const response = await call(operation, path, recorder.watch(given), {});
      for (const name of parameters) await call(operation, path, given, queries.watch({ [name]: "true" }));
      if (detail === undefined) continue;
      const { resourceId, id } = ((response as { data?: object }).data ?? {}) as { resourceId?: string; id?: string };
      const after = await call(detail, { ...path, resourceId: resourceId ?? id }, undefined, {});
      const rows = (await rowsOf(detail)).filter((row) => (row as { resourceId?: string }).resourceId === resourceId);
      for (const member of shownMembers(given, [response, after, ...rows])) recorder.read.add(member);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  const documented = new Set(membersOf(schema).map((member) => member.path));
  const unread = [...documented].filter((member) => !recorder.read.has(member));
  return [...unread, ...parameters.filter((name) => !queries.read.has(name)).map((name) => `?${name}`)].sort();
}

const uploaded = await upload();
const unsent = await enroll();
const prepared = sandbox.world.toJSON();

/** Whether a member is on the list, or in one that is. */
function isListed(iid: string, member: string): boolean {
  return unusedMembers.some((entry) => entry.operations.test(iid) && isIn(member, entry.member));
}

function isIn(member: string, parent: string): boolean {
  return member === parent || (member.startsWith(parent) && /^[.[]/.test(member.slice(parent.length)));
}

const unread = new Map<string, string[]>();
for (const operation of handled) unread.set(operation.iid ?? "", await unreadMembers(operation));

test.each(handled.map(({ iid = "" }) => iid))("%s reads the documented members of its requests", (iid) => {
  expect(unread.get(iid)?.filter((member) => !isListed(iid, member))).toEqual([]);
});

test.each(unusedMembers.map((entry) => [entry.member, entry] as const))(
  "nothing reads %s, as the list says",
  (_, entry) => {
    const { member, operations: pattern } = entry;
    const listed = handled
      .filter(({ iid = "" }) => pattern.test(iid))
      .filter((operation) => hasMember(operation, member));
    expect(listed.length).toBeGreaterThan(0);
    const read = listed.filter(({ iid = "" }) => !unread.get(iid)?.includes(member)).map(({ iid }) => iid);
    expect(read).toEqual([]);
  },
);

function hasMember(operation: Operation, member: string): boolean {
  if (member.startsWith("?")) return operation.request?.query?.some(({ name }) => `?${name}` === member) === true;
  return membersOf(bodySchema(operation)).some(({ path }) => path === member);
}

test("there are such operations, which most of the API's are", () => {
  expect(handled.length).toBeGreaterThan(200);
});
