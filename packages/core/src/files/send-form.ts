import type { Result } from "../client/result.ts";
import { notify } from "../hooks/hooks.ts";
import { FormSource } from "./form-source.ts";
import type { Part } from "./parts.ts";
import type { FileProgress } from "./progress.ts";

type Send = (body: FormData | FormSource) => Promise<Result<unknown, unknown>>;
type OnProgress = ((progress: FileProgress) => void) | undefined;

/** Whether the platform's fetch can send a stream over any connection. Browsers can do so over HTTP/2 at best. */
export function sendsStreams(): boolean {
  return !/^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}

/** Sends a form as a stream. The progress counts the bytes that the connection takes. */
export async function streamForm(parts: readonly Part[], onProgress: OnProgress, send: Send) {
  const form = new FormSource(parts, onProgress);
  try {
    return await send(form);
  } finally {
    form.close();
    // a stream that was never read
    for (const { content } of parts)
      if (!(content instanceof Blob))
        content
          .stream()
          .cancel()
          .catch(() => {});
  }
}

/** Sends a form from memory. The platform does not report how much of it has been sent. */
export async function bufferForm(parts: readonly Part[], onProgress: OnProgress, send: Send) {
  const whole = await Promise.all(parts.map(async (part) => ({ ...part, content: await inMemory(part.content) })));
  const body = new FormData();
  for (const { name, fileName, content } of whole) {
    if (fileName === undefined) body.append(name, await content.text());
    else body.append(name, content, fileName);
  }
  const total = new FormSource(whole).size;
  notify(onProgress, { bytes: 0, total });
  const result = await send(body);
  notify(onProgress, { bytes: total ?? 0, total });
  return result;
}

async function inMemory(content: Part["content"]): Promise<Blob> {
  if (content instanceof Blob) return content;
  const blob = await new Response(content.stream()).blob();
  return blob.slice(0, blob.size, content.type);
}
