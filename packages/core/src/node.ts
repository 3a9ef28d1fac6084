export { type FileFromOptions, fileFrom } from "./node/file-from.ts";
export { type SavedFile, type SaveToOptions, saveTo } from "./node/save-to.ts";
