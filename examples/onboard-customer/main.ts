// Creates a customer and what belongs to it. It may be run again: what is there is not created twice.
import { isKeepnetError, type Keepnet } from "@keepnet/core";
import { ensureApiClient } from "./api-client.ts";
import { type Arguments, readArguments, usage } from "./arguments.ts";
import { ensureCompany } from "./company.ts";
import { ensureCompanyGroup } from "./company-group.ts";
import { connect } from "./connect.ts";
import { type Customer, readCustomer } from "./customer.ts";
import { ensureDirectEmail } from "./direct-email.ts";
import { ensureScim } from "./scim.ts";
import { openSecrets } from "./secrets.ts";
import type { Done } from "./step.ts";
import { ensureTargetGroup } from "./target-group.ts";

const steps = [ensureCompanyGroup, ensureTargetGroup, ensureApiClient, ensureScim, ensureDirectEmail];

process.exitCode = await main();

async function main(): Promise<number> {
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    console.error("Stopping after the call under way.");
    interrupt.abort();
  });
  let options: Arguments;
  let customer: Customer;
  let keepnet: Keepnet;
  try {
    options = readArguments(process.argv.slice(2));
    customer = await readCustomer(options.file);
    keepnet = connect();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }

  const done: Done[] = [];
  const report = (result: Done) => {
    done.push(result);
    const { state, what, id, note } = result;
    console.error(`${state} ${what}${id ? ` (${id})` : ""}${note ? `: ${note}` : ""}`);
  };
  try {
    await onboard(keepnet, customer, options, interrupt.signal, report);
    console.log(`${customer.name} (${done[0]?.id}) is onboarded: ${countsOf(done)}.`);
    return 0;
  } catch (error) {
    const company = done[0] ? `${customer.name} (${done[0].id})` : customer.name;
    const rest = `Until then: ${countsOf(done)}. Run the same command again: what is there is not created twice.`;
    if (interrupt.signal.aborted && error === interrupt.signal.reason) {
      console.error(`Interrupted. ${rest}`);
      return 130;
    }
    console.error(`${company} failed: ${textOf(error)}\n${rest}`);
    return 1;
  }
}

async function onboard(
  keepnet: Keepnet,
  customer: Customer,
  { secrets: file, newScimToken }: Arguments,
  signal: AbortSignal,
  report: (done: Done) => void,
): Promise<void> {
  const created = await ensureCompany(keepnet, customer, signal);
  report(created);
  const company = keepnet.forCompany(created.id);
  const secrets = await openSecrets(file, created.id);
  const context = { keepnet, company, customer, secrets, newScimToken, signal };
  for (const step of steps) {
    const result = await step(context);
    if (result) report(result);
  }
}

function countsOf(done: readonly Done[]): string {
  const created = done.filter(({ state }) => state === "created").length;
  return `${created} created, ${done.length - created} there already`;
}

/** An error as code, where it has one, and message. */
function textOf(error: unknown): string {
  if (isKeepnetError(error)) return `${error.code}: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
