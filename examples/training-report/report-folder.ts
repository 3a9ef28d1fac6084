import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { saveTo } from "@keepnet/core/node";

/** Makes the folder of a report, or opens that of an earlier run. Throws when that run was about something else. */
export async function openFolder(folder: string, settings: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "settings.json");
  const text = `${JSON.stringify(settings, undefined, 2)}\n`;
  const earlier = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (earlier === undefined) await saveTo(path, { stream: new Blob([text]).stream() });
  else if (earlier !== text)
    throw new Error(`${folder} holds a report with other settings: ${path} says which. Pass another --output.`);
}
