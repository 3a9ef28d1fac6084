// Publishes the packages to a registry on this machine, installs them from there into projects outside the workspace, and
// runs and type-checks one program on every runtime and compiler. Ends with "N passed, N failed".
import { join } from "node:path";
import { check, finish } from "./consumers/check.ts";
import { checkFootprint } from "./consumers/footprint.ts";
import { Mock } from "./consumers/mock.ts";
import { pack, packages, publish } from "./consumers/packages.ts";
import { createProject, npmInstall } from "./consumers/project.ts";
import { followQuickstart } from "./consumers/quickstart.ts";
import { startRegistry } from "./consumers/registry.ts";
import { inspect, lintTarball } from "./consumers/tarball.ts";
import { temporaryFolder } from "./consumers/temporary-folder.ts";
import { tryCompilers } from "./consumers/try-compilers.ts";
import { tryGuides } from "./consumers/try-guides.ts";
import { tryOldestMock, tryRuntimes } from "./consumers/try-runtimes.ts";
import { emitProgram } from "./consumers/typescript.ts";
import { versions } from "./consumers/versions.ts";
import { build } from "./run.ts";

await build();
const folder = temporaryFolder("keepnet-consumers-");
const registry = await startRegistry(folder);
let mock: Mock | undefined;
try {
  for (const name of packages) {
    const tarball = await pack(name, folder);
    await check(`@keepnet/${name} has its licence, README, metadata and source maps, and nothing stray`, () =>
      inspect(tarball),
    );
    await check(`@keepnet/${name} resolves as publint and attw expect`, () => lintTarball(tarball));
    await check(`@keepnet/${name} can be published`, () => publish(tarball, registry, folder));
  }
  for (const name of packages) {
    await check(`@keepnet/${name} brings the packages that it should, and no install script`, () =>
      checkFootprint(name, join(folder, `only-${name}`), registry),
    );
  }
  const project = await createProject("program", join(folder, "project"), registry);
  const ofNode = await createProject("node-program", join(folder, "node-project"), registry);
  await check("npm installs the client", () => npmInstall(project, registry));
  await check("npm installs the mock", () => npmInstall(ofNode, registry, [`@types/node@${versions.nodeTypes}`]));
  await check("the program compiles to JavaScript", () => emitProgram(project));
  mock = await check("the mock's command starts it", () => Mock.start(ofNode));
  if (mock) await tryRuntimes(project, mock, folder, registry);
  await followQuickstart(join(folder, "quickstart"), registry);
  await tryOldestMock(ofNode, project, folder);
  await tryCompilers(project, ofNode, folder);
  await tryGuides(ofNode, folder, registry);
} finally {
  await mock?.stop();
  registry.close();
}
finish();
