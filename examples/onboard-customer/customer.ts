import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import * as z from "zod";

const name = z.string().trim().min(1).max(64);
const date = z.iso.date();

const license = z
  .strictObject({
    type: name.optional(),
    modules: z.array(name).min(1).optional(),
    period: name,
    start: date,
    end: date,
    users: z.int().positive().optional(),
  })
  .refine(({ type, modules }) => type ?? modules, "needs a type, modules or both");

const directEmail = z
  .strictObject({
    name,
    provider: z.enum(["Microsoft365", "GoogleWorkspace"]),
    tenantId: z.string().min(1).optional(),
    allowedDomains: z.array(z.string().min(1)).min(1),
    default: z.boolean().default(false),
  })
  .refine(
    ({ provider, tenantId }) => (provider === "Microsoft365") === (tenantId !== undefined),
    "Microsoft365 needs a tenantId, and GoogleWorkspace has none",
  );

const customer = z.strictObject({
  name,
  country: name,
  industry: name,
  license,
  timeZone: name,
  language: name,
  dateFormat: name,
  timeFormat: name,
  companyGroup: name.optional(),
  targetGroup: z.strictObject({ name, priority: name }).optional(),
  apiClient: z
    .strictObject({ name, role: name, allowedIpAddresses: z.array(z.union([z.ipv4(), z.ipv6()])).optional() })
    .optional(),
  scim: z.strictObject({ name: name.max(30) }).optional(),
  directEmail: directEmail.optional(),
});

/** What the file says about the customer, by name. */
export type Customer = z.infer<typeof customer>;

/** Reads a YAML or JSON file. Throws when it is not one, or has a member too few, too many or wrong. */
export async function readCustomer(file: string): Promise<Customer> {
  // "core": a date stays a text
  const read = customer.safeParse(parse(await readFile(file, "utf8"), { schema: "core" }));
  if (read.success) return read.data;
  throw new Error(`${file} does not describe a customer.\n${z.prettifyError(read.error)}`);
}
