import { parseJson } from "../encoding/parse-json.ts";
import { maxEnvelope } from "../errors/envelope.ts";

/**
 * Reads a short stream as JSON; `json` is undefined for any other stream. The returned `stream` yields all its bytes.
 */
export async function peekJson(
  source: ReadableStream<Uint8Array>,
): Promise<{ json: unknown; stream: ReadableStream<Uint8Array> }> {
  const reader = source.getReader();
  const decoder = new TextDecoder();
  const chunks: Uint8Array[] = [];
  let text = "";
  let length = 0;
  let ended = false;
  while (!ended && length <= maxEnvelope) {
    const { done, value } = await reader.read();
    ended = done;
    if (!value) continue;
    chunks.push(value);
    length += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = chunks.shift() ?? (await reader.read()).value;
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { json: parseJson(text), stream };
}
