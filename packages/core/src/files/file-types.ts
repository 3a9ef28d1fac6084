import type {
  AllCompaniesGet,
  AllCompaniesPost,
  AllCompaniesPut,
  CompanyGet,
  CompanyPost,
  CompanyPut,
  OwnCompanyGet,
  OwnCompanyPost,
  OwnCompanyPut,
  PagedViews,
  UnboundGet,
  UnboundPost,
  UnboundPut,
} from "@keepnet/openapi/views";

/** The kinds of client. */
export type ViewName = keyof PagedViews;

interface Gets {
  unbound: UnboundGet;
  company: CompanyGet;
  ownCompany: OwnCompanyGet;
  allCompanies: AllCompaniesGet;
}

interface Posts {
  unbound: UnboundPost;
  company: CompanyPost;
  ownCompany: OwnCompanyPost;
  allCompanies: AllCompaniesPost;
}

interface Puts {
  unbound: UnboundPut;
  company: CompanyPut;
  ownCompany: OwnCompanyPut;
  allCompanies: AllCompaniesPut;
}

/** The paths of a kind of client that respond with a file. */
export type DownloadPath<View extends ViewName> = FilesOf<Gets[View]> | FilesOf<Posts[View]>;

/** The input of such an operation, without `parseAs`. */
export type DownloadInput<View extends ViewName, Path> = Omit<
  Member<Path extends FilesOf<Posts[View]> ? At<Posts[View], Path> : At<Gets[View], Path>, "init">,
  "parseAs"
>;

/** The paths of a kind of client that take a file. */
export type UploadPath<View extends ViewName> = FormsOf<Posts[View]> | FormsOf<Puts[View]>;

/** The response body of such an operation. */
export type UploadResponse<View extends ViewName, Path> = Member<UploadCall<View, Path>, "data">;

/** The input of such an operation. Its files may also be streams. */
export type UploadInput<View extends ViewName, Path> =
  Member<UploadCall<View, Path>, "init"> extends infer Init extends { body: unknown }
    ? Omit<Init, "body"> & { body: Form<Init["body"]> }
    : never;

/**
 * A file to send: a Blob, a File, or a stream, which can be sent only once. A stream without a name is named `file`.
 */
export type UploadFile = Blob | ReadableStream<Uint8Array> | NamedStream;

/** A stream with the name, media type and size of a file. */
export interface NamedStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** The file name. The API may use its extension to recognise the kind of file. */
  readonly name: string;
  /** The media type. */
  readonly type?: string | undefined;
  /** In bytes, if known. Used for the progress, and checked against the bytes that are sent. */
  readonly size?: number | undefined;
}

type UploadCall<View extends ViewName, Path> =
  Path extends FormsOf<Posts[View]> ? At<Posts[View], Path> : At<Puts[View], Path>;

type Form<Body> = {
  [Field in keyof Body]: NonNullable<Body[Field]> extends Blob ? UploadFile : Body[Field];
};

/** The data of a refused operation is `never`, which is assignable to everything. */
type FilesOf<Operations> = string &
  {
    [Path in keyof Operations]: [Member<Operations[Path], "data">] extends [never]
      ? never
      : Member<Operations[Path], "data"> extends Blob
        ? Path
        : never;
  }[keyof Operations];

type FormsOf<Operations> = string &
  {
    [Path in keyof Operations]: Member<Operations[Path], "init"> extends { body: infer Body }
      ? [FileFieldOf<Body>] extends [never]
        ? never
        : Path
      : never;
  }[keyof Operations];

type FileFieldOf<Body> = {
  [Field in keyof Body]-?: NonNullable<Body[Field]> extends Blob ? Field : never;
}[keyof Body];

type At<Operations, Path> = Path extends keyof Operations ? Operations[Path] : never;

type Member<Entry, Name extends string> = Entry extends { readonly [Key in Name]: infer Value } ? Value : never;
