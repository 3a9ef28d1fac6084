// expect: 'pageNumbr' does not exist in type
import { company, search } from "../clients.ts";

company.POST("/api/target-users/search", { body: { ...search, pageNumbr: 1 } });
