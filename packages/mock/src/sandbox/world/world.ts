import type { Credential } from "../access/credential.ts";
import { Company, type CompanyData, type CompanyIdentity } from "./company.ts";
import { Table } from "./table.ts";

/** Everything that the sandbox knows, as plain JSON. */
export interface Dataset {
  readonly credentials: readonly Credential[];
  readonly companies: readonly CompanyData[];
}

/** What the world needs from outside; tests put in their own. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new id in the API's form: twelve letters and digits. */
  readonly newId: () => string;
}

/** The sandbox's state. */
export class World {
  readonly surroundings: Surroundings;
  readonly #companies = new Map<string, Company>();
  readonly credentials: Table<Credential>;

  constructor(dataset: Dataset, surroundings: Surroundings) {
    this.surroundings = surroundings;
    // Rows are replaced, never written into, so that the world can start over from the same dataset.
    const { credentials, companies } = dataset;
    this.credentials = new Table({ name: "credentials", key: "clientId" }, credentials);
    for (const data of companies) this.#companies.set(data.id, new Company(data));
  }

  company(id: string): Company | undefined {
    return this.#companies.get(id);
  }

  /** The companies that a Reseller company manages, oldest first. */
  managedBy(resellerId: string): Company[] {
    return this.companies().filter(({ identity }) => identity.resellerId === resellerId);
  }

  addCompany(identity: CompanyIdentity): Company {
    const company = new Company({ ...identity, tables: {} });
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
    for (const { clientId, companyId } of this.credentials.toJSON()) {
      if (companyId === id) this.credentials.delete(clientId);
    }
    this.#companies.delete(id);
  }

  newId(): string {
    return this.surroundings.newId();
  }

  /** The present moment as the API writes it, without fractions of a second. */
  timestamp(): string {
    return new Date(this.surroundings.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }

  toJSON(): Dataset {
    return {
      credentials: this.credentials.toJSON(),
      companies: this.companies().map((company) => company.toJSON()),
    };
  }
}
