import type { DecodedBody } from "./body.ts";

/** More of a file is not needed to tell whether it is there, and Prism reads bodies byte by byte. */
const sampleLength = 64;

const boundary = "keepnet-mock";

/**
 * Rewrites a multipart body for Prism, whose parser reads it as text and throws at what real clients send: a part
 * without Content-Type, a `;` or `=` in a file name. Names and values are percent-encoded, which Prism undoes;
 * of a file only the beginning is kept, one character per byte.
 */
export async function rewriteMultipart(form: FormData): Promise<DecodedBody> {
  const parts = await Promise.all(
    [...form].map(async ([name, value]) => {
      const text = typeof value === "string" ? value : await sampleOf(value);
      const disposition = `Content-Disposition: form-data; name="${encodeURIComponent(name)}"`;
      return `--${boundary}\r\n${disposition}\r\n\r\n${encodeURIComponent(text)}\r\n`;
    }),
  );
  return {
    forPrism: `${parts.join("")}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
    form,
  };
}

async function sampleOf(file: Blob): Promise<string> {
  return Buffer.from(await file.slice(0, sampleLength).arrayBuffer()).toString("latin1");
}
