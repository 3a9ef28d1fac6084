/** How much of everything one request may bring. More of it is refused with the 413 or the 400 that names the limit. */
export const limits = {
  /** Bytes of a body with files, and of a call under `/__mock`. Prism's own server has the same limit. */
  body: 10 * 1024 * 1024,
  /** Bytes of any other body. */
  plainBody: 2 * 1024 * 1024,
  /** How deep the arrays and objects of a JSON body may be nested. */
  jsonDepth: 64,
  /** How many values a JSON body may have, those of inner arrays and objects included. */
  jsonValues: 32_000,
  /** How many parts a multipart body, or members an encoded form, may have. */
  formParts: 100,
  /** Bytes of all texts of a multipart body: its files are not among them. */
  formText: 256 * 1024,
  /** How many items a filter may have, over all its groups. */
  filterItems: 100,
  /** How many values, which commas separate, a filter may have over all its items. */
  filterValues: 10_000,
  /** How many rows an uploaded file may have. */
  fileRows: 50_000,
  /** How many cells an uploaded file may have, and how many values a mapping of its columns may read from it. */
  fileCells: 1_000_000,
  /** How long a row of an uploaded file may be: its characters, and each of its lines in bytes. */
  fileRowLength: 64 * 1024,
  /** Bytes of an uploaded Excel file when it is unpacked. */
  fileUnpacked: 64 * 1024 * 1024,
  /** How many rows all uploads may have that are not imported yet, and how many bytes: the oldest expire early. */
  uploadedRows: 200_000,
  uploadedBytes: 64 * 1024 * 1024,
  /** How many rows that were left out the job of an import lists. */
  jobErrors: 1_000,
} as const;
