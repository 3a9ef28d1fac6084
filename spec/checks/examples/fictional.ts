import type { Example, Problem } from "./example.ts";
import { leavesOf } from "./leaves.ts";

const address = /[\w.%+-]+@([\w-]+(?:\.[\w-]+)+)/g;
const url = /\b[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@]*@)?([^\s/:?#"'<>]+)/gi;
/** Names that RFC 2606 sets aside, and whatever is below them. */
const reserved = /(^|\.)(example|example\.(com|net|org))$/i;
/** Members that hold a bare host name. */
const hostMember = /(domains?|host(name)?)(\[\])?$/i;

/** E-mail addresses, URLs and domains in examples are of nobody: real ones may be written to, or followed. */
export function findRealHosts(examples: Example[]): Problem[] {
  const checked = new Set<string>();
  return examples.flatMap(({ where, pointer: example, value, use }) => {
    if (checked.has(example)) return [];
    checked.add(example);
    return leavesOf(value, use?.root ?? "").flatMap(({ path, pointer, text }) =>
      hostsIn(path, text)
        .filter((host) => !reserved.test(host))
        .map((host) => ({
          where,
          pointer,
          message: `${host} may be real: use a domain below .example or example.com`,
        })),
    );
  });
}

function hostsIn(path: string, text: string): string[] {
  const hosts = [...text.matchAll(address), ...text.matchAll(url)].map(([, host = ""]) => host);
  return hostMember.test(path) && /^[\w-]+(\.[\w-]+)+$/.test(text) ? [...hosts, text] : hosts;
}
