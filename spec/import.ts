#!/usr/bin/env node
// import FILE: drafts a domain of the description from an OpenAPI document of the vendor, and keeps the ledger of what
// has become of the operations there.
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { InputError, runCommand } from "./checks/command.ts";
import { readBundledDocument, readForeignDocument, typedPath } from "./checks/document/files.ts";
import { fingerprints } from "./checks/operations/fingerprint.ts";
import { describedIn } from "./import/described.ts";
import { draftDomain } from "./import/domain-draft.ts";
import { namesInDrafts, withoutLostDrafts } from "./import/drafted.ts";
import { bringUpToDate, changesSince, type Entry, readLedger, writeLedger } from "./import/ledger.ts";
import { select } from "./import/select.ts";
import { readShared } from "./import/shared.ts";
import { writeDraft } from "./import/write-draft.ts";

const usage = `Usage: pnpm spec:import FILE, where FILE is an OpenAPI document in JSON or YAML; this brings the ledger up to date.
  --tag TAG             drafts the operations of this tag that are open
  --operation "GET /x"  only this one of them; may be repeated
  --folder NAME         the folder of the draft, if not the tag's name
  --decline REASON      declines the operations instead
  --accept              takes managed operations as they are there for imported
  --into FOLDER         writes draft and ledger there instead of into spec/`;
const description = new URL("./", import.meta.url);

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    options: {
      accept: { type: "boolean", default: false },
      decline: { type: "string" },
      folder: { type: "string" },
      into: { type: "string" },
      operation: { type: "string", multiple: true, default: [] },
      tag: { type: "string" },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new InputError(usage);

  const target = values.into === undefined ? description : pathToFileURL(`${typedPath(values.into)}/`);
  const ledgerFile = new URL("upstream/ledger.json", target);
  const there = await readForeignDocument(file);
  const hashes = fingerprints(there.root, there.operations);
  const described = describedIn(await readBundledDocument());
  const ledger = bringUpToDate(await withoutLostDrafts(await readLedger(ledgerFile), target), hashes, described.keys);
  const { chosen, tag, folder } = select(there, described, values);
  const record = (entryOf: (key: string) => Entry) => {
    for (const { key } of chosen) ledger[key] = entryOf(key);
  };

  if (values.decline !== undefined) {
    const because = values.decline;
    record(() => ({ state: "declined", because }));
  } else if (values.accept) {
    record((key) => {
      const entry = ledger[key];
      if (!entry || !("imported" in entry)) throw new InputError(`${key} was not imported: draft it first.`);
      return { ...entry, imported: hashes.get(key) ?? "" };
    });
  } else if (chosen.length > 0) {
    const open = chosen.filter(({ key }) => ledger[key]?.state === "open");
    if (open.length === 0) throw new InputError("None of these operations is open: see upstream/ledger.json.");
    const [shared, drafted] = await Promise.all([readShared(description), namesInDrafts(ledger, target)]);
    const draft = draftDomain(open, { folder, tag, shared, taken: [described.taken, drafted] });
    await writeDraft(draft, folder, target);
    for (const { key } of open) {
      const path = `${folder}/${draft.operations.get(key)}`;
      ledger[key] = { state: "draft", imported: hashes.get(key) ?? "", file: path };
    }
  }
  await writeLedger(ledgerFile, ledger);
  for (const sentence of changesSince(ledger, hashes)) console.log(`${sentence}.`);
  const states = Map.groupBy(Object.values(ledger), ({ state }) => state);
  console.log([...states].map(([state, entries]) => `${entries.length} ${state}`).join(", "));
  return 0;
});
