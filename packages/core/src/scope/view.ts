/** Which client a call was made on, and what it means for the call's company. */
export interface View {
  readonly name: "unbound" | "company" | "ownCompany" | "allCompanies";
  /** The company of a client that is bound to one. */
  readonly companyId?: string;
  /** Whether the client of `ownCompany()` accepts a token that does not say whose it is. */
  readonly trustToken?: boolean;
}
