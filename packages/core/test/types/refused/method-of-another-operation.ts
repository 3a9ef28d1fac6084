// expect: This path has another method: call POST.
import { company } from "../clients.ts";

company.GET("/api/target-users/search");
