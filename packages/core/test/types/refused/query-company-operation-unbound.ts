// expect: Type 'string' is not assignable to type 'InputRequired'
import { queryOptions } from "../../../src/query.ts";
import { keepnet } from "../clients.ts";

queryOptions(keepnet, "GET", "/api/roles");
