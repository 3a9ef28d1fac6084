// expect: Argument of type '"/api/rolls"' is not assignable to parameter of type 'PathOf<"company", "GET">
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "GET", "/api/rolls");
