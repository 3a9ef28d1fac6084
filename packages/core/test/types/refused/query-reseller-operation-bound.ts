// expect: is not assignable to parameter of type 'Hint<"This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.">'.
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "GET", "/api/companies/my");
