/** A body that is opened for each attempt. */
export abstract class ReplayableBody {
  /** The names of its fields. */
  abstract readonly names: readonly string[];
  abstract readonly contentType: string;
  /** False when it can be opened only once. */
  abstract readonly isReplayable: boolean;
  /** Called whenever the connection takes some of it. */
  abstract onChunk: (() => void) | undefined;
  abstract open(): ReadableStream<Uint8Array>;
}

/** By its class: an object of the caller's may have an `open` of its own, and what this one says of its names is trusted. */
export function isReplayableBody(body: unknown): body is ReplayableBody {
  return body instanceof ReplayableBody;
}
