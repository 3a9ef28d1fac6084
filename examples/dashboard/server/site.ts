import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Serves the files that `vite build` wrote. The pages hold no data: they fetch it through the backend. */
export async function createSite(folder: string): Promise<Hono> {
  const html = await readFile(join(folder, "index.html"), "utf8").catch((cause: unknown) => {
    throw new Error(`There is no index.html in ${folder}. Run \`pnpm build\`.`, { cause });
  });
  const self = ["'self'"];
  const site = new Hono();
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: self,
        baseUri: ["'none'"],
        formAction: self,
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      // for whoever ends TLS to set
      strictTransportSecurity: false,
    }),
  );
  site.use("/assets/*", async (c, next) => {
    await next();
    // their names change with their content
    if (c.res.ok) c.header("Cache-Control", "public, max-age=31536000, immutable");
  });
  site.use("/assets/*", serveStatic({ root: folder }));
  const page = (status: 200 | 404) => new Response(html, { status, headers: pageHeaders });
  site.get("/", () => page(200));
  site.get("/companies/:id{[A-Za-z0-9._~-]+}", () => page(200));
  site.notFound(() => page(404));
  return site;
}

const pageHeaders = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
