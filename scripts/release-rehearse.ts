// Releases a copy of this workspace to a registry on this machine with the commands of a real release, then installs and
// runs what came of it. Ends with "N passed, N failed".
import { deepStrictEqual as equal, match, rejects } from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check, finish } from "./consumers/check.ts";
import { execute } from "./consumers/execute.ts";
import { Mock } from "./consumers/mock.ts";
import { judge } from "./consumers/outcome.ts";
import { packages } from "./consumers/packages.ts";
import { createProject, npmInstall } from "./consumers/project.ts";
import { startRecorder } from "./consumers/recorder.ts";
import { startRegistry } from "./consumers/registry.ts";
import { githubVariables, releaseVariables } from "./consumers/release-settings.ts";
import { runOnNode } from "./consumers/runtimes/node.ts";
import { temporaryFolder } from "./consumers/temporary-folder.ts";
import { emitProgram } from "./consumers/typescript.ts";
import { addChangeset, copyWorkspace, pendingChangesets, versionOf } from "./consumers/workspace.ts";

const folder = temporaryFolder("keepnet-release-");
const registry = await startRegistry(folder);
const identities = await startRecorder(200, { value: "not.a.token" });
const elsewhere = await startRecorder(404, {});
const before = await versionOf("core");
let mock: Mock | undefined;
try {
  const copy = await copyWorkspace(join(folder, "workspace"));
  await addChangeset(copy);
  await check("changesets become versions and changelogs", async () => {
    await execute("pnpm", ["run", "release:version"], copy);
    equal(await pendingChangesets(copy), []);
  });
  const version = await versionOf("core", copy);
  for (const name of packages) {
    await check(`@keepnet/${name} goes from ${before} to ${version}, and its changelog says so`, async () => {
      equal(await versionOf(name, copy), version);
      match(await readFile(join(copy, "packages", name, "CHANGELOG.md"), "utf8"), new RegExp(`^## ${version}$`, "m"));
    });
  }
  // Nothing of a rehearsal may get out: the workspace's own file is the only place that names the registry, and wins
  // over a user's file and over every variable, all of which name a server that must hear nothing.
  await writeFile(join(copy, ".npmrc"), registry.workspaceSettings);
  const user = join(folder, "user-npmrc");
  await writeFile(user, `registry=${elsewhere.url}\n@keepnet:registry=${elsewhere.url}\n`);
  const misleading = {
    NPM_CONFIG_USERCONFIG: user,
    NPM_CONFIG_REGISTRY: elsewhere.url,
    npm_config_registry: elsewhere.url,
    PNPM_CONFIG_REGISTRY: elsewhere.url,
    pnpm_config_registry: elsewhere.url,
  };
  const publish = (variables = {}) =>
    execute("pnpm", ["run", "release:publish"], copy, { ...misleading, ...variables });
  await check("with release.yml's variables, publishing wants a provenance that GitHub vouches for", async () => {
    const variables = { ...(await releaseVariables()), ...githubVariables(identities.url) };
    await rejects(publish(variables));
    // the first package to be refused ends the publishing
    match(identities.requests.join("\n"), /audience=sigstore$/m);
  });
  await check("the packages are built and published", () => publish());
  await check("no other registry is asked for anything", async () => equal(elsewhere.requests, []));
  const project = await createProject("program", join(folder, "project"), registry);
  await check(`npm installs ${version} from the registry`, async () => {
    await npmInstall(
      project,
      registry,
      packages.map((name) => `@keepnet/${name}@${version}`),
    );
    await emitProgram(project);
  });
  const started = await check("the mock starts", () => Mock.start(project));
  mock = started;
  if (started) {
    await check("the program runs against it", async () => {
      await judge(await runOnNode(process.execPath, project, started), started);
    });
  }
} finally {
  await mock?.stop();
  for (const server of [registry, identities, elsewhere]) server.close();
}
finish();
