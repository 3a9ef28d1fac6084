// expect: 'pageNumbr' does not exist in type 'SearchTargetUsersBody'. Did you mean to write 'pageNumber'?
import { company, search } from "../clients.ts";

company.POST("/api/target-users/search", { body: { ...search, pageNumbr: 1 } });
