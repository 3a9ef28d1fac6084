import { bearer, clientCredentials, createKeepnet, type Keepnet, paginate } from "@keepnet/core";
import { createMock } from "@keepnet/mock";
import type { Company } from "@keepnet/openapi";

/** A client whose Reseller manages so many companies. An API in this process responds, with rows like one of the mock. */
export async function clientWith(companies: number): Promise<Keepnet> {
  const row = await exampleRow();
  const send = async (request: Request) => {
    const { pageNumber, pageSize } = (await request.json()) as { pageNumber: number; pageSize: number };
    const first = (pageNumber - 1) * pageSize;
    const results = Array.from({ length: Math.min(pageSize, companies - first) }, (_, index) => {
      const id = String(first + index).padStart(12, "0");
      return { ...row, companyResourceId: id, companyName: `Company ${id}` };
    });
    const totals = { totalNumberOfRecords: companies, totalNumberOfPages: Math.ceil(companies / pageSize) };
    return Response.json({ data: { ...totals, pageNumber, pageSize, results }, status: "SUCCESS" });
  };
  return createKeepnet({ auth: bearer("token"), fetch: send });
}

async function exampleRow(): Promise<Company> {
  await using mock = await createMock();
  const auth = clientCredentials({ clientId: "mock-reseller", clientSecret: "mock-reseller-secret" });
  const rows = paginate(createKeepnet({ auth, fetch: mock.fetch }), "/api/companies/search");
  for await (const row of rows) if (!row.children?.length) return row;
  throw new Error("The mock has no company without companies in it.");
}
