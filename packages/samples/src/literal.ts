const width = 100;

/** A value as it is written in a program: on one line where it fits. @param column - where it begins */
export function literal(value: unknown, column = 0, indent = ""): string {
  const line = onOneLine(value);
  if (column + line.length <= width || typeof value !== "object" || value === null) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${deeper}${literal(item, deeper.length + 1, deeper)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const members = membersOf(value).map(([name, member]) => {
    const start = `${deeper}${name}: `;
    return `${start}${literal(member, start.length + 1, deeper)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

/** Code that replaces a value. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function onOneLine(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = membersOf(value).map(([name, member]) => `${name}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function membersOf(value: object): [name: string, member: unknown][] {
  return Object.entries(value).map(([name, member]) => [
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name),
    member,
  ]);
}
