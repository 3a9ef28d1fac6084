// expect: 'headers' does not exist in type 'QueryCallOptions
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "GET", "/api/roles", { headers: {} });
