import type { CompanyRow } from "@keepnet/bullmq";
import { clientCredentials, companies, createKeepnet } from "@keepnet/core";
import { createMock } from "@keepnet/mock";
import { expect, onTestFinished, test } from "vitest";
import type { Report } from "../database.ts";
import { syncCompany } from "../sync-company.ts";

const searchPeople = "POST /api/training-reports/{enrollmentId}/users/search";

/** Quillfern Logistics in a mock, and a database that keeps what it is asked to save. */
async function start() {
  const mock = await createMock({ now: "2026-06-26T10:00:00Z" });
  onTestFinished(() => mock.close());
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const keepnet = createKeepnet({ auth, fetch: mock.fetch });
  const company = (await companies(keepnet).toArray()).find(({ companyName }) => companyName === "Quillfern Logistics");
  if (!company) throw new Error("The mock has no Quillfern Logistics.");
  const client = keepnet.forCompany(company.companyResourceId);
  const saved: Report[] = [];
  const reported: unknown[] = [];
  const database = {
    saveCompany: async (_run: string, _company: CompanyRow, report: Report) => void saved.push(report),
  };
  const abort = new AbortController();
  const sync = (onProgress?: () => unknown) => {
    const progress = async (value: unknown) => {
      reported.push(value);
      onProgress?.();
    };
    return syncCompany(database, client, company, { run: "tonight", signal: abort.signal, progress });
  };
  return { mock, abort, saved, reported, sync };
}

const page = (results: object[]) => {
  const counts = { pageNumber: 1, pageSize: 100, totalNumberOfPages: 1, totalNumberOfRecords: results.length };
  return { status: 200, body: { data: { ...counts, results }, status: "SUCCESS", message: null } };
};

test("a company's report has a row for each person of each enrollment, with the status of both", async () => {
  const { sync, saved, reported } = await start();
  expect(await sync()).toEqual({ enrollments: 3, results: 12 });
  expect(saved).toMatchObject([{ enrollments: 3, results: 12 }]);
  expect(saved[0]?.rows).toHaveLength(12);
  expect(saved[0]?.rows).toContainEqual(
    expect.objectContaining({
      ...{ company_id: "qL3nF8vXr2Ta", company_name: "Quillfern Logistics", enrollment: "Strong passwords" },
      ...{ enrollment_status: "Finished", email: "anneke.vos@quillfern.example", department: "Finance" },
      ...{ status: "Completed", exam_score: 100 },
    }),
  );
  expect(reported).toHaveLength(4);
  expect(reported.at(-1)).toEqual({ enrollments: 3, results: 12 });
});

test("an enrollment without people is one row without a person, and no result", async () => {
  const { mock, sync, saved } = await start();
  mock.respond(searchPeople, page([]));
  expect(await sync()).toEqual({ enrollments: 3, results: 0 });
  expect(saved[0]?.rows.map(({ target_user_id, email }) => ({ target_user_id, email }))).toEqual(
    Array(3).fill({ target_user_id: "", email: null }),
  );
});

test("a person that is listed twice while pages change is one row, as it was read last", async () => {
  const { mock, sync, saved } = await start();
  const person = { enrollmentId: "e", targetUserResourceId: "u" };
  mock.respond(
    searchPeople,
    page([
      { ...person, status: "In Progress" },
      { ...person, status: "Completed" },
    ]),
  );
  expect(await sync()).toEqual({ enrollments: 3, results: 3 });
  expect(saved[0]?.rows.map(({ status }) => status)).toEqual(Array(3).fill("Completed"));
});

test("a job that fails while it reads saves nothing", async () => {
  const { mock, sync, saved } = await start();
  mock.faults.set([{ status: 403, operation: searchPeople, times: 1 }]);
  await expect(sync()).rejects.toMatchObject({ code: "forbidden" });
  expect(saved).toEqual([]);
});

test("a job that is aborted when it has sent its last request saves nothing", async () => {
  const { mock, abort, reported, sync, saved } = await start();
  mock.respond(searchPeople, page([]));
  const onProgress = () => reported.length === 3 && abort.abort(new Error("The lock was lost."));
  await expect(sync(onProgress)).rejects.toThrow("The lock was lost.");
  expect(saved).toEqual([]);
});
