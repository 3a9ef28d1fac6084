import type { Call } from "../../prism/call.ts";
import { valuesOf } from "../../router/target.ts";
import { Refusal } from "../refusal.ts";

/** The Company ID in a call's header, query or path. @throws {Refusal} 400: it names two different companies. */
export function namedCompany({ operation, request, path, query }: Call): string | undefined {
  if (operation.scope === "company-path") {
    return path.split("/")[operation.path.split("/").indexOf(`{${operation.companyPathParameter}}`)];
  }
  const headers = ["x-keepnet-company-id", "x-ir-company-id"].map((name) => request.headers[name]);
  const ids = new Set([...headers, ...valuesOf(query, "companyId")].filter((id) => id !== undefined && id !== ""));
  const [id, ...others] = ids;
  if (others.length === 0) return id;
  throw new Refusal(400, "The call names two companies", [`the Company ID is given as ${[...ids].join(" and as ")}`]);
}
