import type { Call, NameTheCompany, NeedsOneCompany } from "@keepnet/openapi/call";
import type { RequestFacts } from "@keepnet/openapi/facts";

interface Thing {
  readonly name: string;
}

type Patch<Company> = Call<
  { params: { path: { id: string } }; body: Thing } & Company,
  { data: Thing },
  { message: string }
>;

// operations as the document may have them: a PATCH, and a DELETE with a body
declare module "@keepnet/openapi/views" {
  interface UnboundPatch {
    "/api/test-things/{id}": Patch<NameTheCompany>;
  }
  interface CompanyPatch {
    "/api/test-things/{id}": Patch<object>;
  }
  interface CompanyPatchWithoutInput {
    "/api/test-things/reset": Call<{ body?: Thing | undefined }, { data: null }, { message: string }>;
  }
  interface OwnCompanyPatch {
    "/api/test-things/{id}": Patch<object>;
  }
  interface AllCompaniesPatchRefused {
    "/api/test-things/{id}": NeedsOneCompany;
  }
  interface CompanyDelete {
    "/api/test-things": Call<{ body: { ids: string[] } }, { data: null }, { message: string }>;
  }
}

/** The facts of these operations. */
export const factsOfThings: Readonly<Record<string, RequestFacts>> = {
  "PATCH /api/test-things/{id}": { scope: "company", effect: "write", repeatable: false },
  "PATCH /api/test-things/reset": { scope: "company", effect: "write", repeatable: false },
  "DELETE /api/test-things": { scope: "company", effect: "destructive", repeatable: true },
};
