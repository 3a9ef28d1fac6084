// expect: This operation spans all managed companies: call it on the unbound client that createKeepnet() returned.
import { ownCompany } from "../clients.ts";

ownCompany.GET("/api/companies/my");
