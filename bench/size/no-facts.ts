/** Stands for `@keepnet/openapi/facts` to find out what the facts cost: the same exports, and no operation. */
export const operationKeys = (): readonly string[] => [];
export const companyMember: RegExp = /^company(resource)?id$/iu;
export const repeatable: RegExp = /^(read|(write|destructive) (PUT|DELETE)) /;
export const factsOf = (operation: string): unknown => (globalThis as Record<string, unknown>)[operation];
export const requestFactsOf = (operation: string): unknown => factsOf(operation);
export const extraCompanyHeaders: readonly string[] = [];
export const defaultBaseUrl = "";
export const tokenOperation = { key: "", path: "" };
