// expect: 'headers' does not exist in type 'ListRolesInput & QueryCallOptions<"json">'.
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "GET", "/api/roles", { headers: {} });
