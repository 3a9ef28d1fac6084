// upstream-issue: compares the description with the document at UPSTREAM_DOCUMENT_URL, and opens an issue with what is
// new, or updates the one that is open.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { temporaryFolder } from "./consumers/temporary-folder.ts";
import { github } from "./github.ts";
import { root } from "./run.ts";

const label = "upstream-document";
const title = "The vendor's document has news";
/** What GitHub takes as the text of an issue. */
const maxLength = 65_000;

const folder = temporaryFolder("keepnet-upstream-");
const { code, output } = await compare(await download(process.env.UPSTREAM_DOCUMENT_URL ?? ""));
console.log(output);
if (code === 1) console.log(`The report is in ${await report(output)}.`);
else process.exitCode = code;

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`The document cannot be downloaded: ${url} gives ${response.status}.`);
  const name = basename(new URL(url).pathname) || "document";
  await writeFile(join(folder, name), Buffer.from(await response.arrayBuffer()));
  return name;
}

function compare(file: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = [join(root, "spec", "checks", "upstream.ts"), file];
    const env = { ...process.env, INIT_CWD: folder };
    execFile(process.execPath, command, { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 2) : 0, output: `${stdout}${stderr}`.trim() });
    });
  });
}

async function report(text: string): Promise<string> {
  const body = text.length > maxLength ? `${text.slice(0, maxLength)}\n\n… The rest is in the log of the run.` : text;
  const [open] = await github<{ number: number }[]>("GET", `issues?state=open&labels=${label}`);
  const issue = open
    ? await github<{ html_url: string }>("PATCH", `issues/${open.number}`, { body })
    : await github<{ html_url: string }>("POST", "issues", { title, body, labels: [label] });
  return issue.html_url;
}
