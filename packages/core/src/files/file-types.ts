import type { Hint } from "@keepnet/openapi/call";
import type { Views } from "@keepnet/openapi/views";
import type { CallsWith, Member, Offered, ViewName, Without } from "../client/calls.ts";
import type { HelperRemedy } from "../client/remedies.ts";
import type { SearchBody } from "../pagination/search-types.ts";

/** The paths of a kind of client that respond with a file. */
export type DownloadPath<View extends ViewName> = FilesOf<CallsWith<View, "GET">> | FilesOf<CallsWith<View, "POST">>;

/** A path that responds with a file. Any other is a type that no text has, and says what is wrong. */
export type FilePath<View extends ViewName, Path> =
  Path extends DownloadPath<View> ? Path : Hint<HelperRemedy<View, "GET" | "POST", DownloadPath<View>, Path, NoFile>>;

type NoFile = "This operation does not respond with a file: call it with a method of the client.";

/**
 * The input of such an operation, without `parseAs`. Members of an export that `download` can fill in are optional.
 * Nothing is expected for any other path.
 */
export type DownloadInput<View extends ViewName, Path> =
  Path extends DownloadPath<View>
    ? Filled<Member<Offered<Views[View][Path extends FilesOf<CallsWith<View, "POST">> ? "POST" : "GET"], Path>, "init">>
    : unknown;

type Filled<Init> = Init extends { body: infer Body extends { exportType: unknown } }
  ? Without<Init, "body" | "parseAs"> & { body: SearchBody<Body> }
  : Without<Init, "parseAs">;

/** The paths of a kind of client that take a file. */
export type UploadPath<View extends ViewName> = FormsOf<CallsWith<View, "POST">> | FormsOf<CallsWith<View, "PUT">>;

/** A path that takes a file. Any other is a type that no text has, and says what is wrong. */
export type FormPath<View extends ViewName, Path> =
  Path extends UploadPath<View> ? Path : Hint<HelperRemedy<View, "POST" | "PUT", UploadPath<View>, Path, NoForm>>;

type NoForm = "This operation takes no file: call it with a method of the client.";

/** The response body of such an operation. */
export type UploadResponse<View extends ViewName, Path> = Member<UploadCall<View, Path>, "data">;

/** The input of such an operation. Its files may also be streams. Nothing is expected for any other path. */
export type UploadInput<View extends ViewName, Path> =
  Path extends UploadPath<View>
    ? Member<UploadCall<View, Path>, "init"> extends infer Init extends { body: unknown }
      ? Without<Init, "body"> & { body: Form<Init["body"]> }
      : never
    : unknown;

/**
 * A file to send: a Blob, a File, or a stream, which can be sent only once. A stream without a name is named `file`.
 */
export type UploadFile = Blob | ReadableStream<Uint8Array> | NamedStream;

/** A stream with the name, media type and size of a file. */
export interface NamedStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** The file name. The API may use its extension to recognize the kind of file. */
  readonly name: string;
  /** The media type. */
  readonly type?: string | undefined;
  /** In bytes, if known. Used for the progress, and checked against the bytes that are sent. */
  readonly size?: number | undefined;
}

type UploadCall<View extends ViewName, Path> = Offered<
  Views[View][Path extends FormsOf<CallsWith<View, "POST">> ? "POST" : "PUT"],
  Path
>;

type Form<Body> = {
  [Field in keyof Body]: NonNullable<Body[Field]> extends Blob ? UploadFile : Body[Field];
};

/** Where a file is made in the background, a success may also have another body. */
type FilesOf<Operations> = string &
  {
    [Path in keyof Operations]: [Extract<Member<Operations[Path], "data">, Blob>] extends [never] ? never : Path;
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
