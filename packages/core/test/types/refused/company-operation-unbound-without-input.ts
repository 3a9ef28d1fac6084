// expect: is not assignable to parameter of type 'Hint<"Name the company: call it on keepnet.forCompany(id), or add header: { \"X-KEEPNET-Company-Id\": id } to params.">'.
import { keepnet } from "../clients.ts";

keepnet.GET("/api/roles");
