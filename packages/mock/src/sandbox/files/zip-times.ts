/** 1980-01-01, the first day of ZIP, in its form. */
const firstDay = 0x21;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;

/** Sets the times of a ZIP archive's entries to a fixed one, so that the same content is the same bytes. */
export function fixTimes(archive: Buffer): Buffer {
  let end = archive.length - 22;
  while (end > 0 && archive.readUInt32LE(end) !== endSignature) end -= 1;
  let entry = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(entry) === centralSignature) {
    const local = archive.readUInt32LE(entry + 42);
    for (const place of [entry + 12, local + 10]) archive.writeUInt32LE(firstDay << 16, place);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return archive;
}
