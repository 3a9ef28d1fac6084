import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../run.ts";

interface Step {
  uses?: string;
  env?: Record<string, string>;
}

/** The variables that release.yml sets for publishing. */
export async function releaseVariables(): Promise<Record<string, string>> {
  const { jobs } = parse(await readFile(join(root, ".github", "workflows", "release.yml"), "utf8"));
  const steps: Step[] = jobs.release.steps;
  return steps.find(({ uses }) => uses?.startsWith("changesets/action@"))?.env ?? {};
}

/** What GitHub sets in a job that may ask for an identity token at `url`. */
export function githubVariables(url: string): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "local",
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}token?version=1`,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REPOSITORY: "keepnet/keepnet-typescript",
    GITHUB_REPOSITORY_ID: "1",
    GITHUB_REPOSITORY_OWNER_ID: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_WORKFLOW_REF: "keepnet/keepnet-typescript/.github/workflows/release.yml@refs/heads/main",
    RUNNER_ENVIRONMENT: "github-hosted",
  };
}
