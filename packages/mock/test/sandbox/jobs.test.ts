import { expect, test } from "vitest";
import { dataOf, quillfern, refusalOf, type Signed, signIn, tesselbrook } from "./support.ts";

interface Job {
  readonly resourceId: string;
  readonly isFinished: boolean;
}

function list(keepnet: Signed, company: string): Promise<Job[]> {
  return dataOf(keepnet.send("GET /api/jobs", undefined, company));
}

async function importFile(keepnet: Signed, text: string, company: string): Promise<void> {
  const form = new FormData();
  form.append("File", new File([text], "people.csv"));
  const upload = keepnet.send("POST /api/target-users/upload", form, company);
  const { transactionId } = await dataOf<{ transactionId: string }>(upload);
  const fieldMappings = [
    { excelColumnName: "Mail", fieldName: "Email" },
    { excelColumnName: "First", fieldName: "FirstName" },
  ];
  const mapping = { transactionId, fieldMappings };
  await dataOf(keepnet.send("POST /api/target-users/create-mapping", mapping, company));
  const body = { importType: "ImportAll" };
  await dataOf(keepnet.send(`POST /api/target-users/${transactionId}/import`, body, company));
}

test("each import is a job of its company, with what went wrong in it", async () => {
  await using keepnet = await signIn();
  const before = await list(keepnet, tesselbrook);
  await importFile(keepnet, "Mail,First\na@tesselbrook.example,Ada\nnobody,Nils\n", tesselbrook);
  const [job, ...others] = await list(keepnet, tesselbrook);
  expect(others).toEqual(before);
  expect(job).toMatchObject({ isFinished: true, status: 3, progress: 100, errorMessage: null });
  const page = await dataOf<{ processResults: { processErrors: { inputData: string }[] }[] }>(
    keepnet.send(`GET /api/jobs/${job?.resourceId}`, undefined, tesselbrook),
  );
  expect(page).toMatchObject({
    ...job,
    processResults: [{ type: 11, currentCount: 1, targetCount: 2, existsError: true }],
  });
  const input = JSON.parse(page.processResults[0]?.processErrors[0]?.inputData ?? "") as { ValidationDetail: string };
  expect(input).toMatchObject({ FirstName: "Nils", Email: "nobody", Status: 0, Priority: 3 });
  expect(JSON.parse(input.ValidationDetail)).toEqual([{ Message: "This is not an e-mail address" }]);

  expect(await list(keepnet, quillfern)).not.toContainEqual(job);
  const foreign = keepnet.send(`GET /api/jobs/${job?.resourceId}`, undefined, quillfern);
  expect(await refusalOf(foreign)).toEqual([404, "No job with this id was found in this company"]);
});

test("the jobs of the examples are there, and each can be read", async () => {
  await using keepnet = await signIn();
  const jobs = await list(keepnet, quillfern);
  expect(jobs.map(({ isFinished }) => isFinished)).toEqual([false, true]);
  for (const job of jobs) {
    expect(await dataOf(keepnet.send(`GET /api/jobs/${job.resourceId}`, undefined, quillfern))).toMatchObject(job);
  }
});
