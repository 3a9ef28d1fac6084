// expect: This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.
import { download } from "../../../src/index.ts";
import { company } from "../clients.ts";

download(company, "/api/companies/search/export", { body: { exportType: "Csv" } });
