/** The neutral form in which operations are compared, whichever document they were read from. */

export interface Member {
  /** Such as `string`, `array`, `object` or `any`. */
  type: string;
  format?: string;
  /** `unsaid` where the document cannot say: in OpenAPI 3.0 a `$ref` cannot be marked nullable. */
  nullable: boolean | "unsaid";
  required: boolean;
  /** The only values that are allowed, separated by commas. */
  values?: string;
  /** Such as `maxLength 64`. */
  limits?: string;
  pattern?: string;
  /** Such as `minimum 1`. */
  bounds?: string;
  /** As JSON. */
  default?: string;
  /** `deprecated`, `readOnly` and `writeOnly`, as far as they apply. */
  marks?: string;
  /** True where the member repeats an object that it stands in. Its own members are not listed again. */
  recursive: boolean;
}

/**
 * Members by path. A path starts with the place (`path`, `query`, `header`, `request` or `response`) and goes on as in
 * `request.filter.filterGroups[].condition`; `{}` stands for any name in a map.
 */
export type Members = ReadonlyMap<string, Member>;

/** What is said of an operation as a whole. A document that says nothing about a fact leaves it out. */
export interface Facts {
  scope?: string | undefined;
  effect?: string | undefined;
  pagination?: string | undefined;
  "request media type"?: string | undefined;
  "response media type"?: string | undefined;
  "success status"?: string | undefined;
  deprecated?: string | undefined;
  /** The kinds of credential that are enough, such as `http bearer or oauth2 api1`. */
  security?: string | undefined;
}

export interface Operation {
  /** Method and path, as in `POST /api/companies/search`. */
  key: string;
  facts: Facts;
  /** The statuses of failures that are declared. */
  failures: string[];
  /** Whether the description may leave it out. */
  isCandidate?: boolean;
  /** Absent where an operation is known by its name only. */
  members?: Members;
}
