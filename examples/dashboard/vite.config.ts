import { getRequestListener } from "@hono/node-server";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { createBff } from "./server/bff.ts";
import { connect } from "./server/connect.ts";

export default defineConfig({
  plugins: [react(), bffInDevelopment()],
  // no data: URLs, which the content security policy does not allow
  build: { assetsInlineLimit: 0 },
  server: { host: "127.0.0.1" },
});

/** Serves the backend from Vite's own server, so that the browser sees one origin, as it does in production. */
function bffInDevelopment(): Plugin {
  return {
    name: "bff",
    configureServer({ middlewares }) {
      const listener = getRequestListener(createBff(connect(process.env)).fetch);
      middlewares.use((request, response, next) =>
        request.url?.startsWith("/bff/") ? listener(request, response) : next(),
      );
    },
  };
}
