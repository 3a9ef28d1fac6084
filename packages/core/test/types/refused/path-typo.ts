// expect: Argument of type '"/api/role"' is not assignable to parameter of type
import { company } from "../clients.ts";

company.GET("/api/role");
