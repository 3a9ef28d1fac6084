import type { CompanyExportRequest, TargetUserSearchRequest } from "@keepnet/openapi";
import { bearer, createKeepnet } from "@keepnet/core";

export const keepnet = createKeepnet({ auth: bearer("t") });
export const company = keepnet.forCompany("a1");
export const ownCompany = keepnet.ownCompany();
export const allCompanies = keepnet.allCompanies();

export const search: TargetUserSearchRequest = {
  pageNumber: 1,
  pageSize: 10,
  orderBy: "Email",
  ascending: true,
  filter: { condition: "AND", searchInputTextValue: "" },
};

export const exportBody: CompanyExportRequest = { ...search, exportType: "Csv", reportAllPages: true };
