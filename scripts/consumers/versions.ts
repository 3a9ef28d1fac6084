/** What the packages are tried with, beside the Node that the tools run on. */
export const versions = {
  /** The oldest that "engines" allows, and the newest of each line. */
  node: ["22.0.0", "22.23.3", "24.21.0"],
  /** The oldest that the mock allows. */
  nodeOfMock: "24.18.0",
  bun: "1.4.5",
  deno: "2.9.6",
  miniflare: "4.20260730.0",
  /** The newest of each line from the oldest supported on. */
  typescript: ["5.4.5", "5.5.4", "5.6.3", "5.7.3", "5.8.3", "5.9.3", "6.0.3", "7.0.2"],
  /** What a project has that follows docs/guides/nextjs.md. Next.js reads types with the API that TypeScript 7 lacks. */
  nextjs: ["next@16.4.6", "react@19.3.1", "react-dom@19.3.1", "@types/react@19.3.3", "typescript@5.9.3"],
  /** What a project has that follows docs/guides/storybook.md. */
  storybook: ["storybook@10.6.7", "@storybook/html-vite@10.6.0", "vite@8.3.8"],
  /** Types of the oldest supported Node; later ones need a later TypeScript. */
  nodeTypes: "22.19.21",
};
