/** A body that is opened for each attempt. */
export abstract class ReplayableBody {
  /** The names of its fields. */
  abstract readonly names: readonly string[];
  abstract readonly contentType: string;
  /** False when it can be opened only once. */
  abstract readonly isReplayable: boolean;
  /** Called for each chunk that the connection takes. */
  abstract onChunk: (() => void) | undefined;
  abstract open(): ReadableStream<Uint8Array>;
}

/** Checks the class: a caller's object may have an `open` too, but only the `names` of this class are trusted. */
export function isReplayableBody(body: unknown): body is ReplayableBody {
  return body instanceof ReplayableBody;
}
