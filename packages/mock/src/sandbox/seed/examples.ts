import type { Operation } from "../../prism/operations.ts";
import type { OperationId, SuccessOf } from "../operation-types.ts";
import { documentedToday, relativeTo } from "./relative-dates.ts";

/** A named example of an operation's success. */
export interface Example<Value> {
  readonly name: string;
  /** The company whose data it shows; absent where it shows none's or several's. */
  readonly companyId: string | undefined;
  readonly value: Value;
}

/** The examples of a document's operations. */
export class Examples {
  readonly #operations: ReadonlyMap<string | undefined, Pick<Operation, "place" | "exampleCompanies">>;

  readonly #now: number;

  /** @param now - the moment that their dates are moved to; without it they stay as the document has them */
  constructor(operations: readonly Pick<Operation, "iid" | "place" | "exampleCompanies">[], now = documentedToday) {
    this.#now = now;
    this.#operations = new Map(operations.map((operation) => [operation.iid, operation]));
  }

  /** The responses in the examples of an operation, in the document's order. */
  responses<Id extends OperationId>(id: Id): Example<SuccessOf<Id>>[] {
    const operation = this.#operations.get(id);
    const [, success] = operation?.place.entries("responses").find(([status]) => status.startsWith("2")) ?? [];
    const examples = success?.below("content", "application/json")?.entries("examples") ?? [];
    return examples.map(([name, example]) => ({
      name,
      companyId: operation?.exampleCompanies.get(name),
      value: relativeTo(this.#now, example.value("value")) as SuccessOf<Id>,
    }));
  }
}
