import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Application, Converter, type TypeDocOptions } from "typedoc";
import { joinThrows } from "./join-throws.ts";
import { pagesFolder, repository, root } from "./repository.ts";

interface Documented {
  readonly name: string;
  /** Its entry points: what follows the package's name in an import, and the source. */
  readonly entries: Readonly<Record<string, string>>;
}

const packages: readonly Documented[] = [
  {
    name: "core",
    entries: {
      "": "index.ts",
      "/node": "node.ts",
      "/otel": "otel.ts",
      "/query": "query.ts",
      "/testing": "testing/index.ts",
    },
  },
  { name: "mock", entries: { "": "index.ts", "/vitest": "vitest.ts" } },
  { name: "bullmq", entries: { "": "index.ts" } },
  { name: "openapi", entries: { "/call": "call.ts", "/facts": "facts.ts" } },
];

const folder = join(pagesFolder, "api");

/** Writes the pages of each package's API, from its docstrings. @throws TypeDoc has a warning or an error. */
export async function writeApi(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const documented of packages) await writePackage(documented);
  await writeFile(join(folder, "index.md"), indexPage);
}

const indexPage = `---
editLink: false
---

# API of the packages

What each entry point exports, from its docstrings. The types of the operations themselves are on the pages of the
[operations](../operations/index.md).

| package | exports |
|---|---|
${packages.map(({ name, entries }) => `| [\`@keepnet/${name}\`](../packages/${name}.md) | ${linksOf(name, entries)} |`).join("\n")}
`;

function linksOf(name: string, entries: Documented["entries"]): string {
  return Object.keys(entries)
    .map((entry) => `[\`@keepnet/${name}${entry}\`](./${name}${entry}/index.md)`)
    .join(", ");
}

async function writePackage({ name, entries }: Documented): Promise<void> {
  const sources = Object.entries(entries).map(
    ([entry, file]) => [join(root, "packages", name, "src", file), entry] as const,
  );
  const options: TypeDocOptions & Record<string, unknown> = {
    name,
    entryPoints: sources.map(([file]) => file),
    tsconfig: join(root, "packages", name, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown"],
    entryFileName: "index",
    // a package with one entry point has no module of its own
    out: sources.length > 1 ? folder : join(folder, name),
    cleanOutputDir: false,
    readme: "none",
    basePath: root,
    sourceLinkTemplate: `${repository}/blob/main/packages/${name}/src/{path}#L{line}`,
    disableGit: true,
    excludeExternals: true,
    excludeInternal: true,
    preservedTypeAnnotationTags: ["@throws"],
    excludePrivate: true,
    // types that a package keeps to itself are shown by name
    validation: { notExported: false, invalidLink: true, notDocumented: false },
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
    logLevel: "Warn",
    hideBreadcrumbs: true,
    pageTitleTemplates: { index: "@keepnet/{projectName}", module: "@keepnet/{name}", member: "{name}" },
    hidePageHeader: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    expandObjects: true,
    useCodeBlocks: true,
  };
  const application = await Application.bootstrapWithPlugins(options);
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const { comment } of Object.values(project.reflections)) if (comment) joinThrows(comment);
    // a module is named by what an import says
    for (const module of project.children ?? []) {
      const file = module.sources?.[0]?.fullFileName;
      const [, entry] = sources.find(([source]) => source === file) ?? [];
      if (entry !== undefined) module.name = `${name}${entry}`;
    }
  });
  const project = await application.convert();
  if (!project) throw new Error(`TypeDoc could not read @keepnet/${name}. Its messages are above.`);
  application.validate(project);
  await application.generateOutputs(project);
  const { errorCount, warningCount } = application.logger;
  if (errorCount + warningCount > 0)
    throw new Error(`TypeDoc has ${errorCount} errors and ${warningCount} warnings for @keepnet/${name}.`);
}
