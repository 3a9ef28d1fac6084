import type { Company } from "../../world/company.ts";
import type { Table } from "../../world/table.ts";
import { type TargetUser, targetUsers, usersByEmail } from "../target-users/target-user.ts";

/** The people of a company by their e-mail address, also while others change them. */
export class PeopleByEmail {
  readonly #company: Company;
  readonly #table: Table<TargetUser>;
  #users: Map<string, TargetUser>;
  /** The version of the table when the people were read. */
  #version: number;

  constructor(company: Company) {
    this.#company = company;
    this.#table = company.table(targetUsers);
    this.#users = usersByEmail(company);
    this.#version = this.#table.version;
  }

  find(email: string): TargetUser | undefined {
    if (this.#table.version !== this.#version) {
      this.#users = usersByEmail(this.#company);
      this.#version = this.#table.version;
    }
    return this.#users.get(email.toLowerCase());
  }

  put(user: TargetUser): void {
    this.#table.put(user);
    this.#users.set(user.email?.toLowerCase() ?? "", user);
    this.#version += 1;
  }
}
