import type { OperationId, SuccessOf } from "../operation-types.ts";

/** A named example of an operation's success. */
export interface Example<Value> {
  readonly name: string;
  /** The company whose data it shows, by `x-keepnet-company`; absent where it shows none's or several's. */
  readonly companyId: string | undefined;
  readonly value: Value;
}

type Json = { readonly [name: string]: Json | undefined };

/** The examples of a document whose references are local. */
export class Examples {
  readonly #document: Json;
  readonly #operations: ReadonlyMap<string, Json>;

  constructor(document: object) {
    this.#document = document as Json;
    const operations = Object.values(this.#document.paths ?? {}).flatMap((item) => Object.values(item ?? {}));
    this.#operations = new Map(operations.map((operation = {}) => [String(operation.operationId), operation]));
  }

  /** What an operation answers in its examples, in the document's order. */
  answers<Id extends OperationId>(id: Id): Example<SuccessOf<Id>>[] {
    const responses = Object.entries(this.#operations.get(id)?.responses ?? {});
    const success = this.#resolve(responses.find(([status]) => status.startsWith("2"))?.[1]);
    const examples = success.content?.["application/json"]?.examples ?? {};
    return Object.entries(examples).map(([name, reference]) => {
      const example = this.#resolve(reference);
      const companyId = example["x-keepnet-company"] as string | undefined;
      return { name, companyId, value: example.value as SuccessOf<Id> };
    });
  }

  #resolve(node: Json = {}): Json {
    const reference = node.$ref as string | undefined;
    if (reference === undefined) return node;
    const names = reference.slice(2).split("/");
    return this.#resolve(
      names.reduce<Json>((parent, name) => parent[name.replaceAll("~1", "/")] ?? {}, this.#document),
    );
  }
}
