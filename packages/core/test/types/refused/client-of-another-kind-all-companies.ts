// expect: Type '"the client of all companies, from keepnet.allCompanies()"' is not assignable to type '"a client of one company, from keepnet.forCompany(id)"'.
import type { CompanyClient } from "../../../src/index.ts";
import { allCompanies } from "../clients.ts";

const inOneCompany = (client: CompanyClient) => client;
inOneCompany(allCompanies);
