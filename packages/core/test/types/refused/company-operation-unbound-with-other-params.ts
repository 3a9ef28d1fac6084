// expect: but required in type 'CompanyInQuery<"Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.">'.
import { keepnet } from "../clients.ts";

keepnet.GET("/api/target-groups/{resourceId}", { params: { path: { resourceId: "g1" } } });
