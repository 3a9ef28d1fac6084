/**
 * Encodes a body by its Content-Type, as openapi-fetch does, but also where the type has parameters such as a charset.
 * Bodies that the platform can send are left to it.
 */
export function encodeBody(body: unknown, headers?: Headers | Record<string, string>): BodyInit {
  if (body instanceof FormData || body instanceof Blob || body instanceof ReadableStream) return body;
  const isForm = new Headers(headers).get("content-type")?.startsWith("application/x-www-form-urlencoded");
  return isForm ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body);
}

/** Encodes a multipart body: files with their names, everything else as text; undefined members are left out. */
export function toFormData(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body as Record<string, unknown>)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part instanceof Blob) form.append(name, part);
      else if (part !== undefined && part !== null) form.append(name, String(part));
    }
  }
  return form;
}
