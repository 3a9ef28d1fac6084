// expect: is not assignable to parameter of type 'CompanyClient'
import type { CompanyClient } from "../../../src/index.ts";
import { keepnet } from "../clients.ts";

const inOneCompany = (client: CompanyClient) => client;
inOneCompany({ ...keepnet, companyId: "a1" });
