// note-missing-checks: says in the pull request PULL_REQUEST, once, why its last commit has no checks.
import { github } from "./github.ts";

const mark = "<!-- missing checks -->";
const text = `${mark}
A workflow pushed the last commit of this pull request with its own token, and GitHub starts no checks for such a commit.
Close and reopen the pull request to start them.

To start them by themselves, give this repository a GitHub App that may write contents and pull requests: its id as the
variable \`BOT_APP_ID\`, and its private key as the secret \`BOT_APP_PRIVATE_KEY\`.`;

const { PULL_REQUEST } = process.env;
const comments = await github<{ body: string }[]>("GET", `issues/${PULL_REQUEST}/comments?per_page=100`);
if (!comments.some(({ body }) => body.startsWith(mark))) {
  await github("POST", `issues/${PULL_REQUEST}/comments`, { body: text });
}
