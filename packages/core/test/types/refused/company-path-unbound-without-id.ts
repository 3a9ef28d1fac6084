// expect: Argument of type '"/api/companies/{resourceId}"' is not assignable to parameter of type '"/api/companies/{resourceId}" & InputRequired'
import { keepnet } from "../clients.ts";

keepnet.GET("/api/companies/{resourceId}");
