import { type Auth, createKeepnet, isKeepnetError, paginate, unwrap, upload } from "@keepnet/core";

export interface Outcome {
  companies: string[];
  roles: number;
  /** How the client refuses a call that names another company than its own. */
  refused: string;
  /** What a call ends with whose response breaks off in each attempt. */
  broken: string;
  /** The companies of a call whose response breaks off once, read by a middleware too. */
  recovered: number;
  /** Whether a file arrived that was sent chunk by chunk. */
  uploaded: boolean;
}

/** The same on every runtime: what must hold wherever the client runs. */
export async function run(baseUrl: string, auth: Auth): Promise<Outcome> {
  const keepnet = createKeepnet({ baseUrl, auth, retry: { base: 1 } });
  const companies: string[] = [];
  let roles = 0;
  for await (const { companyResourceId } of paginate(keepnet, "/api/companies/search", { body: { pageSize: 2 } })) {
    companies.push(companyResourceId);
    const found = await unwrap(keepnet.forCompany(companyResourceId).GET("/api/roles"));
    roles += found.filter(({ name }) => name !== "").length;
  }
  const [first = "", second = ""] = companies;
  const company = keepnet.forCompany(first);
  const refused = await reasonOf(company.GET("/api/roles", { headers: { "X-KEEPNET-Company-Id": second } }));
  const truncated = { "X-Mock-Body": "truncated" };
  const broken = await reasonOf(keepnet.GET("/api/companies/my", { headers: truncated }));
  const once = { ...truncated, "X-Mock-Times": "1" };
  let seen = 0;
  const reading = createKeepnet({
    baseUrl,
    auth,
    retry: { base: 1 },
    middleware: [
      async (request, next) => {
        const response = await next(request);
        seen = JSON.parse(await response.text()).data.length;
        return response;
      },
    ],
  });
  const recovered = (await unwrap(reading.GET("/api/companies/my", { headers: once }))).length;
  let bytes = 0;
  const users = new File(["email,phoneNumber\nanna@acme.example,+15550100199\n"], "users.csv", { type: "text/csv" });
  const { transactionId } = await upload(company, "/api/target-users/upload", {
    body: { File: users },
    onProgress: (progress) => {
      bytes = progress.bytes;
    },
  });
  const uploaded = transactionId !== "" && bytes > users.size;
  return { companies, roles, refused, broken, recovered: recovered === seen ? recovered : 0, uploaded };
}

async function reasonOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "none";
  } catch (error) {
    return isKeepnetError(error) ? `${error.code}, ${error.attempts} attempts, ${error.outcome}` : String(error);
  }
}
