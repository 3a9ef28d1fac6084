// expect: Type 'undefined' is not assignable to type 'string'
import { keepnet, search } from "../clients.ts";

keepnet.POST("/api/target-users/search", { body: search, params: { header: { "X-KEEPNET-Company-Id": undefined } } });
