import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

const collect = runInNewContext("gc") as () => void;

/** Frees what nothing refers to, so that memory can be measured. A file that imports this runs in a worker of its own. */
export function collectGarbage(): void {
  collect();
  // the first run frees buffers in the background, which a second one waits for
  collect();
}
