import { loadDocument } from "../../../src/document.ts";
import type { Operation } from "../../../src/prism/operations.ts";
import { dataOf, quillfern, type Signed, signIn } from "../support.ts";
import type { Filter } from "./arbitrary-search.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface Search {
  readonly orderBy: string;
  readonly ascending: boolean;
  readonly pageNumber: number;
  readonly pageSize: number;
  readonly filter: Filter;
}

export const everything: Search = {
  orderBy: "",
  ascending: true,
  pageNumber: 1,
  pageSize: 1_000,
  filter: { condition: "AND" },
};

export const { operations } = await loadDocument(undefined);

/** A mock in which every search finds something, and what is sent to it. */
export class SearchedMock {
  readonly #keepnet: Signed;
  readonly #transactionId: string;

  constructor(keepnet: Signed, transactionId: string) {
    this.#keepnet = keepnet;
    this.#transactionId = transactionId;
  }

  static async start(): Promise<SearchedMock> {
    const keepnet = await signIn("mock-reseller", { companies: 6, users: 4 });
    const form = new FormData();
    form.set("File", new File(["Mail,Name\na@b.example,Ada\nnobody,Bram\nc@b.example,Cleo\n"], "people.csv"));
    const { transactionId } = await dataOf<{ transactionId: string }>(
      keepnet.send("POST /api/target-users/upload", form, quillfern),
    );
    const fieldMappings = [
      { excelColumnName: "Mail", fieldName: "Email" },
      { excelColumnName: "Name", fieldName: "FirstName" },
    ];
    await keepnet.send("POST /api/target-users/create-mapping", { transactionId, fieldMappings }, quillfern);
    return new SearchedMock(keepnet, transactionId);
  }

  close(): PromiseLike<void> {
    return this.#keepnet[Symbol.asyncDispose]();
  }

  /** Sends a request with the ids of the document's examples in its path. */
  send({ path, request, scope, method }: Operation, body: object): Promise<Response> {
    const filled = (request?.path ?? []).reduce((url, { name, examples = [] }) => {
      const example = String((examples[0] as { value?: unknown } | undefined)?.value ?? "");
      return url.replace(`{${name}}`, name === "transactionId" ? this.#transactionId : example);
    }, path);
    return this.#keepnet.send(`${method.toUpperCase()} ${filled}`, body, scope === "company" ? quillfern : undefined);
  }

  /** What a search finds, or why it is refused. */
  async find(search: Operation, request: Search): Promise<Row[] | string> {
    const response = await this.send(search, bodyFor(search, request));
    const { data, validationMessages } = (await response.json()) as {
      data: { results?: Row[]; items?: { results: Row[] } } | null;
      validationMessages: string[] | null;
    };
    const found = data?.results ?? data?.items?.results;
    return response.ok && found ? found : String(validationMessages);
  }
}

/** A request as an operation takes it, with what it needs besides. */
export function bodyFor({ pagination, iid = "" }: Operation, { filter, ...paging }: Search): object {
  const isTimeline = iid.endsWith("UserTimeline");
  const own = isTimeline ? { targetUserResourceId: "uB9jS3vPk7Ln" } : { filter };
  return pagination === "nested" ? { ...own, pagination: paging } : { ...own, ...paging };
}
