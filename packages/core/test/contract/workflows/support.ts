import { createMock, type InProcessMock } from "@keepnet/mock";
import { afterAll, beforeAll } from "vitest";
import {
  type CompanyClient,
  clientCredentials,
  companies,
  createKeepnet,
  type Keepnet,
  unwrap,
} from "../../../src/index.ts";

/** A Reseller of a fresh world, in this process. */
export interface Workflow {
  readonly mock: InProcessMock;
  readonly keepnet: Keepnet;
  /** The client of the customer with this name. */
  company(name?: string): Promise<CompanyClient>;
  /** A client of the same world with other credentials. */
  signIn(clientId: string, clientSecret: string): Keepnet;
}

/** Gives each test of a file its own world. The mock refuses members that the document does not have. */
export function useWorkflow(): Workflow {
  let mock: InProcessMock;
  beforeAll(async () => {
    mock = await createMock({ strict: true });
  });
  afterAll(() => mock.close());
  // a file that is still being made is asked for again without a wait
  const atOnce: typeof fetch = async (input, init) => {
    const response = await mock.fetch(input, init);
    if (response.status === 202) response.headers.set("retry-after", "0");
    return response;
  };
  const signIn = (clientId: string, clientSecret: string) =>
    createKeepnet({ auth: clientCredentials({ clientId, clientSecret }), fetch: atOnce });
  let keepnet: Keepnet | undefined;
  return {
    signIn,
    get mock() {
      return mock;
    },
    get keepnet() {
      keepnet ??= signIn("mock-reseller", "mock-reseller-secret");
      return keepnet;
    },
    async company(name = "Quillfern Logistics") {
      for await (const { companyName, companyResourceId } of companies(this.keepnet)) {
        if (companyName === name) return this.keepnet.forCompany(companyResourceId);
      }
      throw new Error(`The Reseller has no company ${name}.`);
    },
  };
}

/** All rows of a search. */
export async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** The one element that a test is about. */
export function one<Element>(elements: readonly Element[], test: (element: Element) => boolean = () => true): Element {
  const element = elements.find(test);
  if (element === undefined) throw new Error(`None of ${elements.length} elements is the one that is looked for.`);
  return element;
}

/** The lines of a text file that was downloaded, without the last line's end. */
export async function linesOf({ stream }: { readonly stream: ReadableStream<Uint8Array> }): Promise<string[]> {
  return (await new Response(stream).text()).trim().split("\n");
}

/** Adds a group of people to a company, enough for some of them to do each thing that reports are about. */
export async function addCrowd(company: CompanyClient): Promise<string> {
  const group = await unwrap(company.POST("/api/target-groups", { body: { name: "Crowd", priority: "Low" } }));
  const people = Array.from({ length: 24 }, (_, index) => ({
    email: `person${index}@crowd.example`,
    phoneNumber: `+155501002${String(index).padStart(2, "0")}`,
    targetGroupResourceIds: [group.resourceId],
  }));
  await Promise.all(people.map((body) => unwrap(company.POST("/api/target-users", { body }))));
  return group.resourceId;
}
