import type { Credential } from "../access/credential.ts";
import { Credentials } from "../access/credentials.ts";
import { Company, type CompanyData, type CompanyIdentity } from "./company.ts";
import { Ids } from "./ids.ts";
import type { Passages } from "./passage.ts";
import { timestampOf } from "./timestamp.ts";

/** Everything that the sandbox knows, as plain JSON. */
export interface Dataset {
  /** How many ids were drawn for it, so that no new one is among them. Default: 0. */
  readonly ids?: number;
  readonly credentials: readonly Credential[];
  readonly companies: readonly CompanyData[];
}

/** What the world needs from outside; tests put in their own. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What new ids and secrets follow from. */
  readonly seed: string;
  /** What happens to rows as time passes, by the name of their kind. */
  readonly passages: Passages;
}

/** The sandbox's state. */
export class World {
  readonly surroundings: Surroundings;
  readonly #companies = new Map<string, Company>();
  readonly credentials: Credentials;
  readonly #ids: Ids;
  readonly #offers: Ids;
  #creations: number;
  readonly #nextCreation = () => ++this.#creations;

  constructor(dataset: Dataset, surroundings: Surroundings) {
    this.surroundings = surroundings;
    // Rows are replaced, never written into, so that the world can start over from the same dataset.
    const { credentials, companies, ids } = dataset;
    this.#ids = new Ids(surroundings.seed, ids);
    this.#offers = new Ids(`${surroundings.seed} offers`);
    this.credentials = new Credentials(credentials);
    this.#creations = lastCreation(companies);
    for (const data of companies) this.#companies.set(data.id, new Company(data, surroundings, this.#nextCreation));
  }

  company(id: string): Company | undefined {
    return this.#companies.get(id);
  }

  /** The companies that a Reseller company manages, oldest first. */
  managedBy(resellerId: string): Company[] {
    return this.companies().filter(({ identity }) => identity.resellerId === resellerId);
  }

  addCompany(identity: CompanyIdentity): Company {
    const company = new Company({ ...identity, tables: {} }, this.surroundings, this.#nextCreation);
    this.#companies.set(company.id, company);
    return company;
  }

  companies(): Company[] {
    return [...this.#companies.values()];
  }

  /** A number that no company has yet. */
  nextNumber(): number {
    return Math.max(...this.companies().map(({ identity }) => identity.number)) + 1;
  }

  /** Deletes a company with its parts, and what could sign in to them. */
  deleteCompany(id: string): void {
    for (const { id: part, identity } of this.companies()) if (identity.parentId === id) this.deleteCompany(part);
    this.credentials.deleteOf(id);
    this.#companies.delete(id);
  }

  /** A new id in the API's form: twelve letters and digits. */
  newId(): string {
    return this.#ids.id();
  }

  /** A new id in the form of a UUID. */
  newUuid(): string {
    return this.#ids.uuid();
  }

  newSecret(): string {
    return this.#ids.secret();
  }

  /** What a new client could sign in with. Offering it is no change, so that it is drawn apart from what is kept. */
  offerCredentials(): { clientId: string; clientSecret: string } {
    const clientId = `${this.#offers.id()}${this.#offers.id()}`;
    const clientSecret = this.#offers.secret();
    return this.credentials.withClientId(clientId) === undefined ? { clientId, clientSecret } : this.offerCredentials();
  }

  /** The present moment as the API writes it, without fractions of a second. */
  timestamp(): string {
    return timestampOf(this.surroundings.now());
  }

  toJSON(): Dataset {
    return {
      ...(this.#ids.drawn > 0 && { ids: this.#ids.drawn }),
      credentials: this.credentials.toJSON(),
      companies: this.companies().map((company) => company.toJSON()),
    };
  }
}

/** The highest number that a created row of companies has; 0 where none has one. */
function lastCreation(companies: readonly CompanyData[]): number {
  const numbers = companies.flatMap(({ created = {} }) => Object.values(created).flatMap(Object.values<number>));
  return numbers.reduce((last, number) => Math.max(last, number), 0);
}
