// expect: Did you mean \"/api/target-groups/{resourceId}\"?">'.
import { company } from "../clients.ts";

company.GET("/api/target-groupes/{resourceId}", { params: { path: { resourceId: "g1" } } });
