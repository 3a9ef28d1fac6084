/**
 * The name of a body's member that names a company. The API's platform compares names by simple case folding, as the
 * flags `iu` do: U+212A is a `k`, and U+017F an `s`.
 */
export const companyMember: RegExp = /^company(resource)?id$/iu;
