// expect: Type '"the client of the credential's own company, from keepnet.ownCompany()"' is not assignable to type '"a client of one company, from keepnet.forCompany(id)"'.
import type { CompanyClient } from "../../../src/index.ts";
import { ownCompany } from "../clients.ts";

const inOneCompany = (client: CompanyClient) => client;
inOneCompany(ownCompany);
