/** Which client a call was made on, and what it means for the call's company. */
export type View =
  | { readonly name: "unbound" }
  | { readonly name: "company"; readonly companyId: string }
  | { readonly name: "ownCompany"; readonly trustToken: boolean }
  | { readonly name: "allCompanies" };
