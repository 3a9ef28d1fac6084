// expect: 'params' does not exist in type
import { company } from "../clients.ts";

company.GET("/api/roles", { params: { header: { "X-KEEPNET-Company-Id": "a1" } } });
