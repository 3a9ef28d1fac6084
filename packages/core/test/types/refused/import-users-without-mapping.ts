// expect: mapping
import { importUsers } from "../../../src/index.ts";
import { company } from "../clients.ts";

importUsers(company, new Blob(), { rows: "all" });
