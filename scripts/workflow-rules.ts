import { parse } from "yaml";

interface Problem {
  line: number;
  column: number;
  message: string;
}

interface LineRule {
  message: string;
  /** Whether a line of a workflow breaks it. */
  isBroken(line: string, file: string): boolean;
}

const lineRules: readonly LineRule[] = [
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
  {
    message: "pnpm reads PNPM_CONFIG_PROVENANCE, and publishes without provenance for NPM_CONFIG_PROVENANCE.",
    isBroken: (line) => /^\s*NPM_CONFIG_PROVENANCE:/i.test(line),
  },
];

const textRules: readonly { message: string; isBroken(text: string): boolean }[] = [
  {
    message: "A workflow may read the contents, and a job asks for what else it needs.",
    isBroken: (text) => !/^permissions:\n {2}contents: read\n(?! )/m.test(text),
  },
  {
    message: "What pushes commits is the app where there is one, and else a note says that checks are missing.",
    isBroken: (text) =>
      /commit-generated\.ts|changesets\/action@/.test(text) &&
      !["steps.bot.outputs.token || github.token", "note-missing-checks.ts"].every((part) => text.includes(part)),
  },
  {
    message: "A push to the branch of a pull request is a pull_request event too: both would run for the same commit.",
    isBroken: (text) => {
      const { push, ...events }: Partial<Record<string, { branches?: string[] } | null>> = Object(parse(text)?.on);
      return push !== undefined && "pull_request" in events && push?.branches?.join() !== "main";
    },
  },
];

/** What a workflow here must keep beyond what actionlint knows. */
export function houseRules(text: string, file: string): Problem[] {
  const inLines = text.split("\n").flatMap((line, index) => {
    const broken = lineRules.filter((rule) => rule.isBroken(line, file));
    return broken.map(({ message }) => ({ line: index + 1, column: line.search(/\S/) + 1, message }));
  });
  const broken = textRules.filter((rule) => rule.isBroken(text));
  return [...inLines, ...broken.map(({ message }) => ({ line: 1, column: 1, message }))];
}
