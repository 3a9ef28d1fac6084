// expect: Did you mean \"/api/target-users/search/export\"?
import { download } from "../../../src/index.ts";
import { company } from "../clients.ts";

download(company, "/api/target-users/serch/export", { body: { exportType: "Csv" } });
