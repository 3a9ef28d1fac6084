// expect: Did you mean \"/api/target-users/search\"?
import { company, search } from "../clients.ts";

company.POST("/api/target-user/search", { body: search });
