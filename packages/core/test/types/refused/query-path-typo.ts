// expect: Did you mean \"/api/roles\"?
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "GET", "/api/rolls");
