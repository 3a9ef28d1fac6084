import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const credentials = { clientId: "mock-reseller", clientSecret: "mock-reseller-secret" };

interface Received {
  path: string;
  companyId?: string;
  status: number;
}

/** The mock of a project, as its command starts it. */
export class Mock {
  readonly url: string;
  readonly #process: ChildProcess;

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#process = child;
  }

  static async start(project: string, node = process.execPath, options: readonly string[] = []): Promise<Mock> {
    const program = join(project, "node_modules", "@keepnet", "mock", "dist", "bin.js");
    const args = [program, "--port", "0", "--quiet", ...options];
    const child = spawn(node, args, { cwd: project, stdio: ["ignore", "pipe", "inherit"] });
    process.once("exit", () => child.kill("SIGTERM"));
    for await (const line of createInterface(child.stdout)) {
      const [url] = line.match(/http:\/\/\S+/) ?? [];
      if (url) return new Mock(url, child);
    }
    throw new Error("The mock ended before it listened.");
  }

  /** What it received since the last time. */
  async takeRequests(): Promise<Received[]> {
    const requests = `${this.url}/__mock/requests`;
    const { requests: received } = (await (await fetch(requests)).json()) as { requests: Received[] };
    await fetch(requests, { method: "DELETE" });
    return received;
  }

  async token(): Promise<string> {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: "api1",
    });
    const answer = await fetch(`${this.url}/connect/token`, { method: "POST", body });
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    this.#process.kill("SIGTERM");
    await once(this.#process, "exit");
  }
}
