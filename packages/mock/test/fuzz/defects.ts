/** A bug that the mock had, or nearly: a text of one of its files, and what it was. */
export interface Defect {
  /** Below `src`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** By name. Each is put back into the mock, to see that the fuzzer finds it. */
export const defects: Readonly<Record<string, readonly Defect[]>> = {
  "deep bodies are looked through": [
    { file: "limits.ts", from: "jsonDepth: 64", to: "jsonDepth: 1_000_000" },
    { file: "control/redact.ts", from: "maxDepth = 100", to: "maxDepth = 1_000_000" },
  ],
  "the record keeps parsed bodies": [
    { file: "record.ts", from: "get body() {\n      return bytes", to: "body: (() => {\n      return bytes" },
    { file: "record.ts", from: ": undefined;\n    },\n    bytes", to: ": undefined;\n    })(),\n    bytes" },
    { file: "limits.ts", from: "jsonValues: 32_000", to: "jsonValues: 1_000_000" },
  ],
  "requests are remembered for ever": [
    { file: "named-companies.ts", from: "companies = new WeakMap<", to: "companies = new Map<" },
  ],
  "orderBy looks up inherited members": [
    {
      file: "sandbox/search/fields.ts",
      from: "const [, alias = name] = Object.entries(aliases).find(([candidate]) => isNamed(candidate, name)) ?? [];",
      to: "const alias = aliases[name] ?? name;",
    },
    {
      file: "sandbox/search/fields.ts",
      from: 'if (typeof alias === "function") {',
      to: 'if (typeof alias === "function" && Object.hasOwn(aliases, name)) {',
    },
  ],
  "a blank Company ID is no id": [
    { file: "named-companies.ts", from: "if (blank !== undefined) return", to: "if (false) return" },
    {
      file: "prism/input.ts",
      from: 'const [first = ""',
      to: 'if (headers[name]?.trim() === "") delete headers[name];\n    const [first = ""',
    },
  ],
  "an import reads everybody for each row": [
    { file: "sandbox/domains/import/people-by-email.ts", from: "this.#version += 1;", to: "" },
  ],
  "odd bytes of a body are an error of the mock": [
    {
      file: "prism/body.ts",
      from: "const text = new TextDecoder().decode(body);\n      const value",
      to: "const text = new TextDecoder('utf-8', { fatal: true }).decode(body);\n      const value",
    },
    {
      file: "prism/body.ts",
      from: "} catch (error) {\n    return",
      to: "} catch (error) {\n    if (!(error instanceof SyntaxError)) throw error;\n    return",
    },
  ],
};
