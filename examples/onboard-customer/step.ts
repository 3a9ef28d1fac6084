import type { CompanyClient, Keepnet } from "@keepnet/core";
import type { Customer } from "./customer.ts";
import type { Secrets } from "./secrets.ts";

/** What a step left behind: something that it created, or that was there already. */
export interface Done {
  readonly state: "created" | "exists";
  readonly what: string;
  /** Undefined for what the API returns no id of. */
  readonly id?: string;
  readonly note?: string | undefined;
}

/** What the steps within the company work with. */
export interface Context {
  readonly keepnet: Keepnet;
  readonly company: CompanyClient;
  readonly customer: Customer;
  readonly secrets: Secrets;
  readonly newScimToken: boolean;
  /** Ends reads. No write is sent after it aborts, and one under way is waited for. */
  readonly signal: AbortSignal;
}

/** Makes sure that the customer has something. Undefined when its file does not ask for it. */
export type Step = (context: Context) => Promise<Done | undefined>;
