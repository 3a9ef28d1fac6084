import { join } from "node:path";
import { tryNext } from "./guides/nextjs.ts";
import { tryStorybook } from "./guides/storybook.ts";
import { Mock } from "./mock.ts";
import type { Registry } from "./registry.ts";

/** Follows the guides to frameworks whose build counts, each in a project of its own. */
export async function tryGuides(ofNode: string, folder: string, registry: Registry): Promise<void> {
  const mock = await Mock.start(ofNode);
  try {
    await tryNext(join(folder, "of-nextjs"), registry, mock);
  } finally {
    await mock.stop();
  }
  await tryStorybook(join(folder, "of-storybook"), registry, ofNode);
}
