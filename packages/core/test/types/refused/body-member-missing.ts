// expect: Property 'priority' is missing in type '{ name: string; }' but required in type
import { company } from "../clients.ts";

company.POST("/api/target-groups", { body: { name: "Night shift" } });
