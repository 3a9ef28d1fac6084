// expect: Did you mean \"/api/roles\"?">'.
import { company } from "../clients.ts";

company.GET("/api/roles/");
