import { access, mkdir, writeFile } from "node:fs/promises";
import { InputError } from "../checks/command.ts";
import type { DomainDraft } from "./domain-draft.ts";
import { todosIn } from "./todo.ts";

/** Writes a draft into its folder of a description, and tells what is left to do by hand. */
export async function writeDraft(draft: DomainDraft, folder: string, description: URL): Promise<void> {
  const files = [...draft.files].map(([name, text]) => ({ name: `${folder}/${name}`, text }));
  for (const { name } of files) {
    const isThere = await access(new URL(name, description)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new InputError(`${name} is there already. Choose another folder with --folder.`);
  }
  await mkdir(new URL(`${folder}/`, description), { recursive: true });
  for (const { name, text } of files) await writeFile(new URL(name, description), text);
  console.log(`Wrote ${files.map(({ name }) => name).join(", ")}.\n`);
  const todos = files.flatMap(({ name, text }) => todosIn(name, text));
  console.log(`To decide (${todos.length}):`);
  for (const { file, line, text } of todos) console.log(`${file}:${line}: ${text}`);
  for (const sentence of draft.leftOut) console.log(`Left out: ${sentence}.`);
  console.log(`\nThen add to the paths of openapi.yaml:\n${draft.paths.join("\n")}\n`);
}
