export const banner = `// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.\n`;

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A text as a documentation comment on one line. */
export function docComment(text: string): string {
  return `/** ${text.replaceAll(/\s+/g, " ").trim().replaceAll("*/", "*\\/")} */`;
}

/** A component schema, from a module that imports `schema.ts` as a namespace. */
export function schemaType(component: string): string {
  return `schema.${component}`;
}
