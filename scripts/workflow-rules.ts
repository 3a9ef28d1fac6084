interface Problem {
  line: number;
  column: number;
  message: string;
}

interface Rule {
  message: string;
  /** Whether a line of a workflow breaks it. */
  isBroken(line: string, file: string): boolean;
}

const rules: readonly Rule[] = [
  {
    message: "An action is pinned by the 40 hex digits of its commit: a tag can be moved to other code.",
    isBroken: (line) => {
      const [, action] = line.match(/^\s*(?:-\s+)?uses:\s*["']?([^\s"']+)/) ?? [];
      return action !== undefined && !action.startsWith("./") && !/@[0-9a-f]{40}$/.test(action);
    },
  },
  {
    message: "A step runs one command that works on any machine. Move the rest to a script.",
    isBroken: (line) => /^\s*(?:-\s+)?run:\s*[|>]/.test(line),
  },
  {
    message: "Only release.yml may act for this repository elsewhere.",
    isBroken: (line, file) => /^\s*id-token:\s*write\b/.test(line) && file !== "release.yml",
  },
  {
    message: "Each permission is named, and only where it is needed.",
    isBroken: (line) => /^\s*permissions:\s*["']?write-all\b/.test(line),
  },
];

/** What a workflow here must keep beyond what actionlint knows. */
export function houseRules(text: string, file: string): Problem[] {
  const problems = text.split("\n").flatMap((line, index) => {
    const broken = rules.filter((rule) => rule.isBroken(line, file));
    return broken.map(({ message }) => ({ line: index + 1, column: line.search(/\S/) + 1, message }));
  });
  if (!/^permissions:\n {2}contents: read\n(?! )/m.test(text)) {
    problems.push({
      line: 1,
      column: 1,
      message: "A workflow may read the contents, and a job asks for what else it needs.",
    });
  }
  return problems;
}
