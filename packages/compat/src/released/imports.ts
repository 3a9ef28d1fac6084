/** What the type tests import from the sources, and what a user imports instead. */
const published = new Map([
  ["../../src/index.ts", "@keepnet/core"],
  ["../../src/node.ts", "@keepnet/core/node"],
  ["../../src/otel.ts", "@keepnet/core/otel"],
  ["../../src/query.ts", "@keepnet/core/query"],
  ["../../src/testing/index.ts", "@keepnet/core/testing"],
]);
const specifier = /(?<=\bfrom |\bimport |\bimport\()"([^"]+)"/g;

/** The modules that a file imports. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(specifier)].map(([, name = ""]) => name);
}

/** A type test as a user of the packages would have written it. */
export function asPublished(source: string, file: string): string {
  return source.replaceAll(specifier, (whole, name: string) => {
    const replacement = published.get(name);
    if (replacement === undefined && name.startsWith("../")) {
      throw new Error(`${file} imports ${name}, which no user can. Import it from an entry point of the package.`);
    }
    return replacement === undefined ? whole : `"${replacement}"`;
  });
}
