import { once } from "node:events";
import { createInterface } from "node:readline/promises";

interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Asks a person. Without a terminal, at the end of the input, and for anything but "yes", the reply is no. */
export async function ask(question: string, { input, output, signal }: Terminal): Promise<boolean> {
  if (!input.isTTY) return false;
  // terminal: false leaves Ctrl+C to the process
  const lines = createInterface({ input, output, terminal: false });
  try {
    const closed = once(lines, "close", { signal }).then(() => "");
    const reply = await Promise.race([lines.question(`${question} (yes/no) `, { signal }), closed]);
    return /^y(es)?$/i.test(reply.trim());
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    lines.close();
  }
}
