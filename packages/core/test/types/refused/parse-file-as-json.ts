// expect: is not assignable to
import { exportBody, keepnet } from "../clients.ts";

keepnet.POST("/api/companies/search/export", { body: exportBody, parseAs: "json" });
