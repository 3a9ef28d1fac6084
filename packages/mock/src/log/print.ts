import type { Writable } from "node:stream";

/**
 * Prints to a stream for as long as somebody reads it. Where its reader goes, as in `keepnet-mock | head -1`, the mock
 * goes on without a log: those who use it need not be those who read that.
 */
export function printerTo(stream: Writable): (text: string) => void {
  let isOpen = true;
  stream.on("error", () => {
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}
