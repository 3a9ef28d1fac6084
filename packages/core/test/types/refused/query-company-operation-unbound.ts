// expect: is not assignable to parameter of type 'Hint<"Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.">'.
import { queryOptions } from "../../../src/query.ts";
import { keepnet } from "../clients.ts";

queryOptions(keepnet, "GET", "/api/roles");
