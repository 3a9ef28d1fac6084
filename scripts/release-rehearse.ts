// Releases a copy of this workspace to a registry on this machine with the commands of a real release, then installs and
// runs what came of it. Ends with "N passed, N failed".
import { deepStrictEqual as equal, match } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check, finish } from "./consumers/check.ts";
import { execute } from "./consumers/execute.ts";
import { Mock } from "./consumers/mock.ts";
import { judge } from "./consumers/outcome.ts";
import { packages } from "./consumers/packages.ts";
import { createProject, npmInstall } from "./consumers/project.ts";
import { startRegistry } from "./consumers/registry.ts";
import { runOnNode } from "./consumers/runtimes/node.ts";
import { temporaryFolder } from "./consumers/temporary-folder.ts";
import { emitProgram } from "./consumers/typescript.ts";
import { copyWorkspace, pendingChangesets, versionOf } from "./consumers/workspace.ts";

const folder = temporaryFolder("keepnet-release-");
const registry = await startRegistry(folder);
const before = await versionOf("core");
let mock: Mock | undefined;
try {
  const copy = await copyWorkspace(join(folder, "workspace"));
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
  await check("the packages are built and published", () =>
    // the registry is named as strongly as can be: nothing of a rehearsal may get out
    execute("pnpm", ["run", "release:publish"], copy, {
      NPM_CONFIG_USERCONFIG: registry.npmrc,
      NPM_CONFIG_REGISTRY: registry.url,
      npm_config_registry: registry.url,
    }),
  );
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
  registry.close();
}
finish();
