// Imports a CSV file of people into one company: maps its columns, shows a preview, and imports after a yes.
import type { Keepnet } from "@keepnet/core";
import { type Arguments, readArguments, usage } from "./arguments.ts";
import { connect } from "./connect.ts";
import { explain } from "./explain.ts";
import { type Import, prepareImport } from "./import-file.ts";
import { type Mapping, mapOwnFields } from "./mapping.ts";
import { type PeopleFile, readPeople } from "./people-file.ts";

process.exitCode = await main();

async function main(): Promise<number> {
  let options: Arguments;
  let people: PeopleFile;
  let ownFields: Mapping;
  let keepnet: Keepnet;
  try {
    options = readArguments(process.argv.slice(2));
    people = await readPeople(options.file);
    ownFields = mapOwnFields(people.columns, options.map);
    keepnet = connect();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }

  const interrupt = new AbortController();
  let running: Import | undefined;
  process.once("SIGINT", () => {
    if (running?.state.isConfirming) console.error("The import has been confirmed: waiting for the response.");
    else interrupt.abort();
  });
  try {
    running = await prepareImport(keepnet, people, ownFields, options, interrupt.signal);
    const { company, rejectedFile, state } = running;
    if (state.isConfirming) {
      console.error(
        `${company}: an earlier run confirmed the upload ${state.transactionId} and saw no response, so the people may ` +
          `have been imported. Look at the company's people. To import again, delete ${state.file}.`,
      );
      return 1;
    }
    const { newUserCount, existingUserCount, invalidUserCount } = await running.run();
    state.forget();
    const imported = {
      all: `${newUserCount} new, ${existingUserCount} existing`,
      onlyNew: `${newUserCount} new`,
      onlyExisting: `${existingUserCount} existing`,
    };
    console.log(
      `Imported into ${company}: ${imported[options.rows]}. Rejected: ${invalidUserCount}, see ${rejectedFile}.`,
    );
    return invalidUserCount > 0 ? 1 : 0;
  } catch (error) {
    return explain(error, options.companyId, running, interrupt.signal);
  }
}
