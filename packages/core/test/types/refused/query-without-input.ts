// expect: Type 'string' is not assignable to type 'InputRequired'
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "POST", "/api/target-users/search");
