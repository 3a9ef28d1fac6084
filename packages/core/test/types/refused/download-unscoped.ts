// expect: Property 'params' is missing
import { download } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

download(keepnet, "/api/target-users/example-file", { body: { exportType: "Csv" } });
