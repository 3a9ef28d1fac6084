// expect: 'parseAs' does not exist in type
import { download } from "../../../src/index.ts";
import { company } from "../clients.ts";

download(company, "/api/target-users/example-file", { body: { exportType: "Csv" }, parseAs: "text" });
