// expect: is not assignable to parameter of type 'Hint<"This operation works in one company: call it on keepnet.forCompany(id), not on keepnet.allCompanies().">'.
import { allCompanies } from "../clients.ts";

allCompanies.GET("/api/roles");
