/** The input of a command cannot be used: a file is missing, does not parse, or is something else. */
export class InputError extends Error {}

/** Runs a command: its result becomes the exit code, and an input that cannot be used is one line and exit code 2. */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof InputError) && !isWrongOption(error)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}
