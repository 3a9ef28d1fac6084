/** Gives one package another version, everywhere in the lock file. */
export const bump = (name: string) => (lock: string) => {
  const version = new RegExp(`^ {2}'?${name}@([^:(']+)`, "m").exec(lock)?.[1];
  if (version === undefined) throw new Error(`The lock file has no ${name}. Name a package that it has.`);
  return lock
    .replaceAll(`${name}@${version}`, `${name}@${version}-next`)
    .replaceAll(
      new RegExp(`(?<=^ +'?${name}'?:(\\n +specifier: .*\\n +version:)? )${version}`, "gm"),
      `${version}-next`,
    );
};
