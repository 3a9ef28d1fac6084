/** Calls GitHub's REST API about this repository, as the workflow or app whose token is in GITHUB_TOKEN. */
export async function github<Result>(method: string, path: string, body?: object): Promise<Result> {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      Accept: "application/vnd.github+json",
      Authorization: `Bearer ${GITHUB_TOKEN}`,
      "X-GitHub-Api-Version": "2022-11-28",
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`GitHub refused ${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Result;
}
