// expect: Did you mean \"/api/target-groups/{resourceId}\"?
import { company } from "../clients.ts";

company.GET("/api/target-groups/g1", { params: { path: { resourceId: "g1" } } });
