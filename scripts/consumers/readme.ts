import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.ts";
import { execute } from "./execute.ts";
import { credentials, type Mock } from "./mock.ts";

/** Runs the README's first example as it stands there, with the tools' own Node. */
export async function runReadme(project: string, mock: Mock): Promise<void> {
  const [, example = ""] = (await readFile(join(root, "README.md"), "utf8")).match(/```ts\n(.*?)```/s) ?? [];
  await writeFile(join(project, "readme.ts"), example);
  const env = {
    KEEPNET_BASE_URL: mock.url,
    KEEPNET_CLIENT_ID: credentials.clientId,
    KEEPNET_CLIENT_SECRET: credentials.clientSecret,
  };
  const printed = await execute(process.execPath, ["readme.ts"], project, env);
  if (printed.trim() === "") throw new Error("The example printed nothing.");
  const scoped = (await mock.takeRequests()).filter(({ companyId, status }) => companyId && status === 200);
  if (scoped.length === 0) throw new Error("No scoped call arrived.");
}
