// expect: Property 'params' is missing in type
// expect: but required in type 'NameTheCompanyOrUseForCompany<{}>'
import { keepnet, search } from "../clients.ts";

keepnet.POST("/api/target-users/search", { body: search });
