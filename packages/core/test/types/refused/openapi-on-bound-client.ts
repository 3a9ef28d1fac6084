// expect: Property 'openapi' does not exist on type 'CompanyClient'
import { company } from "../clients.ts";

company.openapi;
