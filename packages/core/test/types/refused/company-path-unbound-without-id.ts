// expect: is not assignable to parameter of type 'Hint<"This operation needs input: pass { params, body } as the second argument.">'.
import { keepnet } from "../clients.ts";

keepnet.GET("/api/companies/{resourceId}");
