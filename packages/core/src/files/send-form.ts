import type { CallOptions } from "../client/call-options.ts";
import type { Result } from "../client/result.ts";
import { notify } from "../hooks/hooks.ts";
import { metered } from "./meter.ts";
import { encodeMultipart } from "./multipart.ts";
import type { Part } from "./parts.ts";
import type { FileProgress } from "./progress.ts";

export interface FormSending {
  readonly call: (init: object) => Promise<Result<unknown, unknown>>;
  readonly options: CallOptions;
  readonly parts: readonly Part[];
  readonly onProgress: ((progress: FileProgress) => void) | undefined;
}

/** Whether the platform's fetch sends a stream over any connection; browsers do so over HTTP/2 at most. */
export function sendsStreams(): boolean {
  return !/^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}

/** Sends a form as a stream, so that what is counted is what the connection takes. */
export async function streamForm({ call, options, parts, onProgress }: FormSending): Promise<Result<unknown, unknown>> {
  const { contentType, size, stream } = encodeMultipart(parts);
  const { signal } = options;
  const body = metered(stream, { total: size, signal, onProgress, explain: (cause) => cause });
  const headers = new Headers(options.headers);
  headers.set("content-type", contentType);
  try {
    return await call({ ...options, headers, body, bodySerializer: (form: unknown) => form, duplex: "half" });
  } finally {
    // what was not read to its end is closed: one that is being read is the connection's to close
    for (const { content } of parts)
      if (!(content instanceof Blob))
        content
          .stream()
          .cancel()
          .catch(() => {});
  }
}

/** Sends a form from memory, of which nobody can tell how much is sent. */
export async function bufferForm({ call, options, parts, onProgress }: FormSending): Promise<Result<unknown, unknown>> {
  const whole = await Promise.all(parts.map(async (part) => ({ ...part, content: await inMemory(part.content) })));
  const body = new FormData();
  for (const { name, fileName, content } of whole) {
    if (fileName === undefined) body.append(name, await content.text());
    else body.append(name, content, fileName);
  }
  const total = encodeMultipart(whole).size;
  notify(onProgress, { bytes: 0, total });
  const result = await call({ ...options, body });
  notify(onProgress, { bytes: total ?? 0, total });
  return result;
}

async function inMemory(content: Part["content"]): Promise<Blob> {
  if (content instanceof Blob) return content;
  const blob = await new Response(content.stream()).blob();
  return blob.slice(0, blob.size, content.type);
}
