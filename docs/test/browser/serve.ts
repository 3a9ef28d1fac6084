import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { base, siteFolder } from "../../build/repository.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The site below its base, as GitHub Pages serves it: `operations/createCompany` is `operations/createCompany.html`. */
export interface SiteServer extends AsyncDisposable {
  readonly url: string;
}

export async function serveSite(): Promise<SiteServer> {
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const path = decodeURIComponent(pathname);
    const inSite = path.startsWith(base) ? path.slice(base.length) : undefined;
    for (const file of inSite === undefined ? [] : candidates(inSite)) {
      const content = await readFile(join(siteFolder, file)).catch(() => undefined);
      if (content === undefined) continue;
      response.writeHead(200, { "content-type": mediaTypes[extname(file)] ?? "application/octet-stream" });
      return response.end(content);
    }
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    return response.end(await readFile(join(siteFolder, "404.html")));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function candidates(path: string): string[] {
  return path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
}
