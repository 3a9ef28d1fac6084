import {
  type ImportPreview,
  type ImportProgress,
  type ImportResult,
  importUsers,
  type Keepnet,
  unwrap,
} from "@keepnet/core";
import { fileFrom } from "@keepnet/core/node";
import type { Arguments } from "./arguments.ts";
import { ask } from "./ask.ts";
import { type Mapping, mapCustomFields } from "./mapping.ts";
import type { PeopleFile } from "./people-file.ts";
import { writeRejected } from "./rejected-rows.ts";
import { ImportState } from "./state.ts";

/** The preview was not confirmed, so nobody was imported. */
export class NotConfirmed extends Error {
  override readonly name = "NotConfirmed";
  readonly isEmpty: boolean;

  constructor(message: string, isEmpty: boolean) {
    super(message);
    this.isEmpty = isEmpty;
  }
}

export interface Import {
  readonly company: string;
  readonly rejectedFile: string;
  readonly state: ImportState;
  run(): Promise<ImportResult>;
}

/** Prepares an import: finds the company, maps the columns, and looks for an earlier run to go on with. */
export async function prepareImport(
  keepnet: Keepnet,
  people: PeopleFile,
  ownFields: Mapping,
  { companyId, rows, yes }: Arguments,
  signal: AbortSignal,
): Promise<Import> {
  const client = keepnet.forCompany(companyId);
  const { name } = await unwrap(client.GET("/api/companies/{resourceId}", { signal }));
  const customFields = await unwrap(client.GET("/api/custom-fields/company", { signal }));
  const names = customFields.flatMap((field) => field.name ?? []);
  const mapping = mapCustomFields(people.columns, ownFields, names);
  const company = `${name} (${companyId})`;
  const rejectedFile = people.path.replace(/(\.csv)?$/i, ".rejected.csv");
  const state = new ImportState(people, companyId, mapping);
  for (const column of people.columns) console.error(`${column}: ${mapping[column] ?? "not imported"}`);

  async function choose(preview: ImportPreview): Promise<Arguments["rows"]> {
    const { newUserCount, existingUserCount, invalidUserCount } = preview;
    await writeRejected(rejectedFile, preview);
    const counts = `${newUserCount} new, ${existingUserCount} existing, ${invalidUserCount} rejected`;
    console.error(`preview of ${company}: ${counts}`);
    const chosen = (rows === "onlyExisting" ? 0 : newUserCount) + (rows === "onlyNew" ? 0 : existingUserCount);
    if (chosen === 0) throw new NotConfirmed(`There is nobody to import into ${company}: ${counts}.`, true);
    const terminal = { input: process.stdin, output: process.stderr, signal };
    if (!yes && !(await ask(`Import ${chosen} people into ${company}?`, terminal))) {
      throw new NotConfirmed(`Nobody was imported into ${company}: ${counts}. Run again with --yes to import.`, false);
    }
    signal.throwIfAborted();
    state.keep(state.resumed ?? preview, true);
    return rows;
  }

  return {
    company,
    rejectedFile,
    state,
    async run() {
      const { resumed } = state;
      let phase = "";
      const options = {
        mapping,
        rows: choose,
        skipRejected: true,
        signal,
        onProgress: ({ phase: current, transactionId, jobId }: ImportProgress) => {
          if (current !== phase) console.error(current);
          phase = current;
          if (transactionId && !state.isConfirming) state.keep({ transactionId, jobId });
        },
      };
      if (!resumed) return importUsers(client, await fileFrom(people.path), options);
      console.error(`going on with the upload ${resumed.transactionId} of an earlier run`);
      return importUsers(client, resumed, options);
    },
  };
}
