// expect: Did you mean to write 'resourceId'?
import { mutationOptions } from "../../../src/query.ts";
import { company } from "../clients.ts";

const { mutationFn } = mutationOptions(company, "DELETE", "/api/companies/clients/{resourceId}");
mutationFn({ params: { path: { resourceid: "x1" } } });
