// expect: 'pageNumbr' does not exist in type
// expect: Did you mean to write 'pageNumber'?
import { queryOptions } from "../../../src/query.ts";
import { company, search } from "../clients.ts";

queryOptions(company, "POST", "/api/target-users/search", { body: { ...search, pageNumbr: 1 } });
