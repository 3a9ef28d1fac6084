import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
/** Markdown as the site is built from it, and the built site. */
export const pagesFolder = join(root, "docs", "dist", "pages");
export const siteFolder = join(root, "docs", "dist", "site");
/** The menus at the top and beside the pages. */
export const menusFile = join(root, "docs", "dist", "menus.json");

export const repository = "https://github.com/keepnet/keepnet-typescript";
/** Where the site is published. The types of @keepnet/openapi and the errors of @keepnet/core link there. */
export const siteUrl = "https://keepnet.github.io/keepnet-typescript";
export const base = "/keepnet-typescript/";
