// expect: is not assignable to parameter of type 'Hint<"This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().">'.
import { mutationOptions } from "../../../src/query.ts";
import { allCompanies } from "../clients.ts";

mutationOptions(allCompanies, "POST", "/api/target-groups");
