// expect: Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.
import { download } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

download(keepnet, "/api/target-users/example-file", { body: { exportType: "Csv" } });
