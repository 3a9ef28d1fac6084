// expect: Type 'CompanyClient' is missing the following properties from type 'Keepnet'
import { forEachCompany } from "../../../src/index.ts";
import { company } from "../clients.ts";

forEachCompany(company, () => 1);
