// expect: Property 'params' is missing in type '{ body: TargetUserSearchRequest; }' but required in type 'InputWith<"Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.">'.
import { keepnet, search } from "../clients.ts";

keepnet.POST("/api/target-users/search", { body: search });
