import type { Effect, Operation } from "@keepnet/document";

const effects: Readonly<Record<Effect, string>> = {
  read: "it reads",
  write: "it changes something",
  "sends-messages": "it sends messages to people",
  destructive: "it deletes something",
};

/** What a caller must know of an operation before calling it, by name. */
export function factsOf(operation: Operation): (readonly [name: string, value: string])[] {
  const { annotations, companyChannels } = operation;
  const { effect = "write", repeatable, pagination, orderBy } = annotations;
  const again = repeatable
    ? "a call that fails may be sent again, and the client does so"
    : "the client does not send it again when nobody knows what became of the first call";
  const paged = `the response is one page, and \`paginate\` reads all of them. \`${orderBy}\` is a value of \`orderBy\` that works`;
  const members = "the body has a member that can name a company, which has to be the company of the call";
  return [
    ["Clients", clientsOf(operation)],
    ["Company", companyOf(operation)],
    ["Effect", effects[effect]],
    ["Retries", again],
    ...(pagination === undefined ? [] : [["Pages", paged] as const]),
    ...(companyChannels.body && annotations.scope !== "none" ? [["Company in the body", members] as const] : []),
  ];
}

function clientsOf({ annotations: { scope, allCompanies } }: Operation): string {
  const names = {
    none: [],
    reseller: ["keepnet"],
    shared: ["keepnet", "keepnet.forCompany(id)", "keepnet.ownCompany()", "keepnet.allCompanies()"],
    "company-path": ["keepnet", "keepnet.forCompany(id)", "keepnet.ownCompany()"],
    company: ["keepnet.forCompany(id)", "keepnet.ownCompany()"],
  }[scope ?? "none"];
  if (names.length === 0) return "none. The client requests tokens by itself, see [tokens](../guides/tokens.md)";
  const wide = scope === "company" && allCompanies ? ["`keepnet.allCompanies()`"] : [];
  const unbound = scope === "company" ? ["`keepnet`, where the call names the company"] : [];
  return [...names.map((name) => `\`${name}\``), ...wide, ...unbound].join(", ");
}

function companyOf(operation: Operation): string {
  const { scope, allCompanies } = operation.annotations;
  const { path, query, headers } = operation.companyChannels;
  if (scope === "reseller") return "it spans all companies that a Reseller manages, and takes no Company ID";
  if (scope === "shared") return "it is the same for every company, and takes no Company ID";
  if (scope === "company-path") return `it runs in the company of the path parameter \`${path}\``;
  if (scope === "none") return "it takes no token and no Company ID";
  const names = headers.map((name) => operation.parameters.get(`header.${name}`)?.text("name") ?? name);
  const parameters = query.map((name) => `the query parameter \`${name}\``);
  const channels = [...names.map((name) => `the header \`${name}\``), ...parameters].join(" or ");
  const wide = allCompanies ? ". Without a Company ID, a Reseller reads all its companies" : "";
  return `it runs in one company, which ${channels} names${wide}`;
}
