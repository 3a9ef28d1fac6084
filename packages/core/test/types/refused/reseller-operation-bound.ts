// expect: is not assignable to parameter of type 'Hint<"This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.">'.
import { company, search } from "../clients.ts";

company.POST("/api/companies/search", { body: { ...search, orderBy: "CreateTime" } });
