export { type ContractCase, type TokenStoreContractOptions, tokenStoreContract } from "./token-store-contract.ts";
