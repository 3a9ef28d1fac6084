// expect: Type '"the unbound client, from createKeepnet()"' is not assignable to type '"a client of one company, from keepnet.forCompany(id)"'.
import type { CompanyClient } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

const inOneCompany = (client: CompanyClient) => client;
inOneCompany(keepnet);
