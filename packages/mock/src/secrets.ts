/** What replaces a secret. */
export const hidden = "[redacted]";

const name = "secret|passw|passphrase|pwd|token|assertion|api[-_]?key|authorization|cookie";
const secretName = new RegExp(name);
const secretPair = new RegExp(`(?:${name})[^=:&\\s]*["']?\\s*[=:]`);

/** Whether a member, parameter, field or header of this name is a secret, whatever its encoding. */
export function isSecretName(text: string): boolean {
  return secretName.test(folded(decoded(text)));
}

/** Whether a text could hold a secret: it has a word that names one. */
export function mayHoldSecret(text: string): boolean {
  return secretName.test(folded(text)) || secretName.test(folded(decoded(text)));
}

/** Whether a text names a secret and goes on with its value. */
export function holdsSecretPair(text: string): boolean {
  return secretPair.test(folded(decoded(text)));
}

/** A form, in which everything but the secrets stays as it was sent. */
export function redactForm(text: string): string {
  return text.split("&").map(redactPair).join("&");
}

/** A request target, or a part of one, with neither a password nor a secret parameter in it. */
export function redactUrl(url: string): string {
  const [, path = "", query] =
    /^([^?]*)(?:\?(.*))?$/s.exec(url.replace(/^(https?:\/\/)[^/?@]*@/i, `$1${hidden}@`)) ?? [];
  return query === undefined ? redactPair(path) : `${redactPair(path)}?${redactForm(query)}`;
}

function redactPair(pair: string): string {
  const [, key = "", equals, value = ""] = /^(.*?)(=|%3D)(.*)$/is.exec(pair) ?? [];
  if (equals === undefined) return pair;
  return isSecretName(key) || holdsSecretPair(value) ? `${key}${equals}${hidden}` : pair;
}

/** A text in lower case, by which the platform compares names: U+017F is an `s`, and U+212A a `k`. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("\u017f", "s");
}

/** A text without percent-encoding, escapes of JSON and the zero bytes of UTF-16. A long one is left as it is. */
function decoded(text: string): string {
  if (text.length > 65_536 || !/[%\\\0]/.test(text)) return text;
  return text
    .replaceAll("\0", "")
    .replaceAll(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/%(?:25)*([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
