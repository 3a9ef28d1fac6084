import type { Json } from "@keepnet/document";

/** An example of the description. */
export interface Example {
  /** Where it is used, as in `searchCompanies, request, example companies`. */
  where: string;
  /** JSON pointer to it. Several operations can use the same example. */
  pointer: string;
  value: Json;
  /** JSON pointer to the schema that it must match. */
  schema: string | undefined;
  /** Absent where the example stands at a schema, apart from any operation. */
  use?: Use;
}

/** How an operation uses an example. */
export interface Use {
  /** Method and path. */
  operation: string;
  /** What paths in the example start with: `request`, `response` or a parameter, such as `path.resourceId`. */
  root: string;
  /** The Company ID of the company that the example is about; absent where it is about none, or several. */
  company: string | undefined;
}

/** Something that is wrong with an example. */
export interface Problem {
  where: string;
  /** JSON pointer into the example's value; empty for all of it. */
  pointer: string;
  message: string;
}
