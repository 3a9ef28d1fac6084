import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Prism parses Postman collections too. The mock refuses what is not OpenAPI 3 before that, and needs no such parser. */
const withoutPostman = rewriting("without-postman", /\/http-spec\/postman\/operation\.js$/, () => {
  return "exports.transformPostmanCollectionOperations = () => [];";
});

/** Prism takes one function of a module that takes a tenth of the start to set itself up. */
const withoutLodashFp = rewriting("without-lodash-fp", /\/lodash\/fp\.js$/, () => {
  return `
    const { clone, set } = require("./lodash.js");
    exports.set = (path, value, object) => set(clone(object), path, value);
  `;
});

/** `url.resolve()` as Node's documentation has it in the place of its own, which warns users that it is deprecated. */
const withoutUrlResolve = rewriting(
  "without-url-resolve",
  /\/json-schema-ref-parser\/lib\/util\/url\.js$/,
  (contents) =>
    contents.replace(
      'exports.resolve = require("url").resolve;',
      `exports.resolve = (from, to) => {
      const { protocol, pathname, search, hash, href } = new URL(to, new URL(from, "resolve://"));
      return protocol === "resolve:" ? pathname + search + hash : href;
    };`,
    ),
);

/** Prism's generator makes English texts. Faker's other languages are nine tenths of it. */
const onlyEnglish: Plugin = {
  name: "only-english",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@faker-js\/faker$/ }, ({ resolveDir, kind }) =>
      resolve("@faker-js/faker/locale/en", { resolveDir, kind }),
    );
  },
};

/** Its main file is in a form (UMD) that no bundler can look into. */
const jsoncParser: Plugin = {
  name: "jsonc-parser",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^jsonc-parser$/ }, ({ resolveDir, kind }) =>
      resolve("jsonc-parser/lib/esm/main.js", { resolveDir, kind }),
    );
  },
};

/** What the bundle leaves out or has in another form. */
export const plugins: readonly Plugin[] = [
  withoutPostman,
  withoutLodashFp,
  withoutUrlResolve,
  onlyEnglish,
  jsoncParser,
];

/** @throws The file is no longer as it was when the rewriting was written. */
function rewriting(name: string, filter: RegExp, rewrite: (contents: string) => string): Plugin {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const contents = await readFile(path, "utf8");
        const rewritten = rewrite(contents);
        if (rewritten === contents) throw new Error(`${path} has changed: look at ${name} in build/plugins.ts.`);
        return { contents: rewritten };
      });
    },
  };
}
