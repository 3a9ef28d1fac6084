/** Detects rows that, as JSON, equal the rows of an earlier page. Keeps a few bytes for each page. */
export function repeatDetector(): (rows: readonly unknown[]) => boolean {
  const seen = new Set<string>();
  return (rows) => seen.size === seen.add(hash(JSON.stringify(rows))).size;
}

/** Two multiplicative hashes (the scheme of FNV-1a), so that different pages do not collide in practice. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  return `${text.length}.${first}.${second}`;
}
