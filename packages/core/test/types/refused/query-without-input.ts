// expect: is not assignable to parameter of type 'Hint<"This operation needs input: pass { params, body } as the second argument.">'.
import { queryOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

queryOptions(company, "POST", "/api/target-users/search");
