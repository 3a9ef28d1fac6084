// expect: Argument of type '"/api/roles"' is not assignable to parameter of type '"/api/roles" & InputRequired'
import { keepnet } from "../clients.ts";

keepnet.GET("/api/roles");
