import { join } from "node:path";
import { execute } from "../execute.ts";
import { credentials, type Mock } from "../mock.ts";
import { installTools } from "../tools.ts";

/** The `node` of a version. */
export async function installNode(version: string, tools: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  const modules = await installTools(join(tools, `node-${version}`), [`${name}@${version}`]);
  return join(modules, name, "bin", "node");
}

export function runOnNode(node: string, project: string, mock: Mock): Promise<string> {
  return execute(node, ["server.js", mock.url, credentials.clientId, credentials.clientSecret], project);
}
