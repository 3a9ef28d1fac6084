import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A command's output; fails with what it printed when it fails. Nothing of a workspace or an npm run reaches it. */
export async function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  variables: NodeJS.ProcessEnv = {},
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(npm_(?!config_)|pnpm_|KEEPNET_)/i.test(name));
  const env = { ...Object.fromEntries(inherited), ...variables };
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
