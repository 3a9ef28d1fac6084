/** Thrown by a check that this machine cannot make. Its message is the reason. */
export class Skip extends Error {}

// an interrupted run exits as any other does, so that what it started is stopped
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));

const total = { passed: 0, failed: 0 };

/** Runs one check and prints how it ended. Gives its result, or nothing when it did not pass. */
export async function check<T>(sentence: string, action: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await action();
    total.passed += 1;
    console.log(`✓ ${sentence}`);
    return result;
  } catch (error) {
    if (error instanceof Skip) console.log(`- skipped: ${sentence}: ${error.message}`);
    else {
      total.failed += 1;
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      console.log(`✗ ${sentence}\n${error}\n${stdout}${stderr}`);
    }
    return undefined;
  }
}

/** Prints the closing line, and ends the process. */
export function finish(): never {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
}
