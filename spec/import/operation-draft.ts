import { companyMember, type Operation, type Pagination, type Place } from "@keepnet/document";
import { mediaTypeOf } from "../checks/operations/media-type.ts";
import { decisionsAbout } from "./decisions.ts";
import { sampleOf } from "./samples.ts";
import type { Draft, SchemaDrafts } from "./schema-drafts.ts";
import { todo } from "./todo.ts";

/** An operation, and the examples that it refers to. */
export interface OperationDraft {
  operation: Draft;
  examples: Record<string, Draft>;
}

export interface Naming {
  operationId: string;
  tag: string;
  lookUp(reference: string): Draft;
}

const failures = {
  "400": "BadRequest",
  "401": "Unauthorized",
  "403": "Forbidden",
  "404": "NotFound",
  "429": "TooManyRequests",
  "500": "ServerError",
};
const companyParameters = ["CompanyIdHeader", "CompanyIdQuery"].map((name) => ({
  $ref: `../shared/parameters.yaml#/${name}`,
}));
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const exportFile = { $ref: "../shared/schemas.yaml#/ExportFile" };

/** An operation in the form that the description gives to operations. */
export function draftOperation(
  found: Operation,
  schemas: SchemaDrafts,
  { operationId, tag, lookUp }: Naming,
): OperationDraft {
  const { method, path, place, parameters } = found;
  const request = mediaTypeOf(place.below("requestBody"));
  const [status, success] = place.entries("responses").find(([name]) => name.startsWith("2")) ?? ["200", undefined];
  const response = mediaTypeOf(success);
  const examples: Record<string, Draft> = {};

  const requestSchema = request?.schema && schemas.body(request.schema, "request", operationId);
  const isExport = !response?.schema && path.endsWith("/export");
  const isSilent = !response?.schema && !isExport;
  const responseSchema = response?.schema
    ? schemas.body(response.schema, "response", operationId)
    : isSilent && { $ref: "../shared/schemas.yaml#/Envelope" };
  if (requestSchema) {
    examples[`${operationId}Request`] = { summary: todo("what is asked for"), value: sampleOf(requestSchema, lookUp) };
  }
  if (responseSchema || isExport) {
    examples[operationId] = {
      summary: todo("whose data, and what about it"),
      "x-keepnet-company": todo("the Company ID whose data it shows; remove it unless the scope is company"),
      value: responseSchema ? sampleOf(responseSchema, lookUp) : todo("the first lines of the file"),
    };
  }
  const example = (name: string) => ({ [operationId]: { $ref: `examples.yaml#/${name}` } });
  const isCompanyInPath = [...parameters.values()].some(
    (parameter) => parameter.text("in") === "path" && companyMember.test(parameter.text("name") ?? ""),
  );
  const own = [...parameters.values()].filter((parameter) => parameter.text("in") !== "path");
  const operation = {
    operationId,
    tags: [tag],
    ...decisionsAbout(method, paginationOf(request?.schema, response?.schema)),
    ...(place.flag("deprecated") && { deprecated: true }),
    parameters: [
      ...(isCompanyInPath ? [] : companyParameters),
      ...own.map((parameter) => draftParameter(parameter, schemas)),
    ],
    ...(requestSchema && {
      requestBody: {
        required: true,
        content: { [request.name]: { schema: inSchemas(requestSchema), examples: example(`${operationId}Request`) } },
      },
    }),
    responses: {
      [status]: {
        description: todo(
          isSilent ? "what comes back; the document has no body, and the envelope is a guess" : "what comes back",
        ),
        ...(responseSchema && {
          content: { "application/json": { schema: inSchemas(responseSchema), examples: example(operationId) } },
        }),
        ...(isExport && {
          content: {
            "text/csv": { schema: exportFile, examples: example(operationId) },
            [spreadsheet]: { schema: exportFile },
          },
        }),
      },
      ...Object.fromEntries(
        Object.entries(failures).map(([name, shared]) => [name, { $ref: `../shared/responses.yaml#/${shared}` }]),
      ),
    },
  };
  return { operation, examples };
}

/** A parameter of a path or an operation. */
export function draftParameter(parameter: Place, schemas: SchemaDrafts): Draft {
  const [name, schema] = [parameter.text("name") ?? "", parameter.below("schema")];
  const isCompany = companyMember.test(name);
  const own = schema ? schemas.parameter(schema) : { type: "string" };
  return {
    name,
    in: parameter.text("in"),
    required: parameter.flag("required"),
    description: todo("what it names or chooses"),
    ...(isCompany && { "x-keepnet-company-id": true }),
    schema: isCompany ? { $ref: "../shared/schemas.yaml#/CompanyId" } : own,
    example: todo("a value of the examples' world"),
  };
}

/** Where the page stands in what comes back, by the members of both bodies. */
function paginationOf(request: Place | undefined, response: Place | undefined): Pagination | undefined {
  const isList = (place: Place | undefined) => place?.below("items") !== undefined;
  if (request?.below("properties", "pagination", "properties", "pageNumber")) {
    return isList(response?.below("properties", "data")) ? "nested" : undefined;
  }
  if (!request?.below("properties", "pageNumber")) return undefined;
  if (isList(response?.below("properties", "data", "properties", "results"))) return "page";
  return isList(response?.below("properties", "items", "properties", "results")) ? "items" : undefined;
}

/** A reference from the file of a path to a schema of its domain or to a shared one. */
function inSchemas({ $ref }: Draft): Draft {
  return { $ref: String($ref).startsWith("#") ? `schemas.yaml${$ref}` : $ref };
}
