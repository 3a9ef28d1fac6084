import { oldestNode } from "./manifest.ts";

/** Says in one line that this Node is too old; undefined when it is not. */
export function unsupportedNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `keepnet-mock needs Node ${oldestNode} or newer, this is Node ${version}. Install a newer Node and run it again.`;
}
