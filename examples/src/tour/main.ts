// A reseller's main job, against the mock: sign in, list the companies, work in one of them.
import {
  type CompanyClient,
  clientCredentials,
  companies,
  createKeepnet,
  forEachCompany,
  paginate,
  unwrap,
} from "@keepnet/core";
import { startMock } from "@keepnet/mock";
import { printTable } from "./table.ts";

const mock = await startMock();

const keepnet = createKeepnet({
  baseUrl: mock.url,
  auth: clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" }),
});

console.log("Companies");
const managed = await companies(keepnet, { search: { pageSize: 3 } }).toArray();
printTable(managed, {
  company: (row) => row.companyName,
  id: (row) => row.companyResourceId,
  licence: (row) => row.licenseTypeName,
  users: (row) => row.targetUserCount,
});

const [first] = managed;
if (!first) throw new Error("The mock lists no company.");
const company = keepnet.forCompany(first.companyResourceId);

console.log(`\nEnrolments of ${first.companyName}`);
const enrollments = [];
for await (const enrollment of paginate(company, "/api/enrollments/search")) enrollments.push(enrollment);
printTable(enrollments, {
  enrolment: (row) => row.name,
  training: (row) => row.trainingName,
  status: (row) => row.status,
  started: (row) => row.startDate.slice(0, 10),
});

const enrollmentId = enrollments[0]?.enrollmentId;
if (!enrollmentId) throw new Error("The mock lists no enrolment.");
const summary = await unwrap(
  company.GET("/api/training-reports/{enrollmentId}/summary", { params: { path: { enrollmentId } } }),
);
console.log(`\nTraining summary of ${summary.name}`);
printTable([summary], {
  completed: (row) => row.completedCount,
  "in progress": (row) => row.inProgressCount,
  "no response": (row) => row.reportDetail?.noResponseCount,
  "target users": (row) => row.reportDetail?.totalTargetUserCount,
});

console.log("\nTarget users of every company, three companies at a time");
const countUsers = async (client: CompanyClient) => {
  const users = await Array.fromAsync(paginate(client, "/api/target-users/search"));
  return { users: users.length, first: users[0]?.email };
};
const results = await Array.fromAsync(
  forEachCompany(keepnet, countUsers, {
    concurrency: 3,
    onProgress: ({ done, running, known }) => console.log(`  ${done} of ${known} done, ${running} running`),
  }),
);
printTable(results, {
  company: (result) => result.company.companyName,
  users: (result) => (result.ok ? result.value.users : "failed"),
  first: (result) => (result.ok ? result.value.first : String(result.error)),
});

console.log("\nWhat the mock received");
printTable(mock.requests, {
  method: (request) => request.method,
  path: (request) => request.path,
  "Company ID": (request) => request.companyId ?? "–",
  status: (request) => request.status,
});

await mock.close();
