export const banner = `// Generated from spec/ by "pnpm generate". Do not edit: change the YAML and generate again.\n`;

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
