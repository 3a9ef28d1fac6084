// expect: Did you mean \"/api/target-groups/{resourceId}\"?">'.
import { company } from "../clients.ts";

declare const id: string;
company.GET(`/api/target-groups/${id}`);
