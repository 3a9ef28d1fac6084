// expect: Property 'forCompany' does not exist on type 'CompanyClient'
import { company } from "../clients.ts";

company.forCompany("b2");
