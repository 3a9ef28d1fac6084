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

/** The paths that a kind of client offers and that answer with a file. */
export type DownloadPath<View extends ViewName> = FilesOf<Gets[View]> | FilesOf<Posts[View]>;

/** The input of such an operation, without the form of its answer. */
export type DownloadInput<View extends ViewName, Path> = Omit<
  Member<Path extends FilesOf<Posts[View]> ? At<Posts[View], Path> : At<Gets[View], Path>, "init">,
  "parseAs"
>;

/** The paths that a kind of client offers and that take a file. */
export type UploadPath<View extends ViewName> = FormsOf<Posts[View]> | FormsOf<Puts[View]>;

/** What such an operation answers with. */
export type UploadAnswer<View extends ViewName, Path> = Member<UploadCall<View, Path>, "data">;

/** The input of such an operation, whose files may be streams too. */
export type UploadInput<View extends ViewName, Path> =
  Member<UploadCall<View, Path>, "init"> extends infer Init extends { body: unknown }
    ? Omit<Init, "body"> & { body: Form<Init["body"]> }
    : never;

/** A file to send: a Blob or File, or a stream, which is sent once. A bare stream is named `file`. */
export type UploadFile = Blob | ReadableStream<Uint8Array> | NamedStream;

/** A stream with what a file has besides its bytes. */
export interface NamedStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** The file's name. The API may tell the kind of file by its extension. */
  readonly name: string;
  /** The media type. */
  readonly type?: string | undefined;
  /** In bytes, if it is known; only for the progress. */
  readonly size?: number | undefined;
}

type UploadCall<View extends ViewName, Path> =
  Path extends FormsOf<Posts[View]> ? At<Posts[View], Path> : At<Puts[View], Path>;

type Form<Body> = {
  [Field in keyof Body]: NonNullable<Body[Field]> extends Blob ? UploadFile : Body[Field];
};

/** A refused operation answers with `never`, which is assignable to everything. */
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
