export const banner = `// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.\n`;

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A text as a documentation comment, on one line where it has one. */
export function docComment(text: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
}

/** A component schema, from a module that imports `schema.ts` as a namespace. */
export function schemaType(component: string): string {
  return `schema.${component}`;
}
