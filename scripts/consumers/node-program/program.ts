// What only Node has: the disk, and the mock.
import { bearer, createKeepnet, download } from "@keepnet/core";
import { saveTo } from "@keepnet/core/node";
import { startMock } from "@keepnet/mock";

export async function save(path: string): Promise<string> {
  const mock = await startMock();
  const company = createKeepnet({ baseUrl: mock.url, auth: bearer("a-token") }).forCompany("qL3nF8vXr2Ta");
  await saveTo(path, download(company, "/api/target-users/example-file", { body: { exportType: "Csv" } }));
  await mock.close();
  return path;
}
