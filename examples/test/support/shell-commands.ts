import { forEachChild, parse, type SyntaxNode } from "unbash";

/** A command of a piece of shell: `A=1 node main.ts --all` has a name, two arguments and a variable. */
export interface ShellCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** The variables that it sets, for itself or by `export`. */
  readonly variables: readonly string[];
}

/** The commands of a piece of shell, with those in loops and substitutions. Throws for what bash cannot parse. */
export function commandsOf(source: string): ShellCommand[] {
  const script = parse(source);
  const [error] = script.errors ?? [];
  if (error) throw new Error(`"${source}" is not valid shell: ${error.message}`);
  const commands: ShellCommand[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "Command") {
      commands.push({
        name: node.name?.value ?? "",
        args: node.args.flatMap((arg) => (arg.type === "Word" ? arg.value : [])),
        variables: [...node.prefix, ...node.args].flatMap((part) => (part.type === "Assignment" ? part.name : [])),
      });
    }
    forEachChild(node, visit);
  };
  visit(script);
  return commands;
}
