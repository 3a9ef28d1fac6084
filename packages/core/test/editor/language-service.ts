import { dirname, join } from "node:path";
import ts from "typescript-5.9";
import type { Editor } from "./editor.ts";

/** An editor on the language service of TypeScript 5, as VS Code has used for years. The file has a tsconfig.json beside it. */
export function openInLanguageService(file: string, source: string): Editor {
  const { config } = ts.readConfigFile(join(dirname(file), "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file));
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => true,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const text = name === file ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ".",
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
  });
  return {
    async hover(offset) {
      const info = service.getQuickInfoAtPosition(file, offset);
      const tags = info?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`) ?? [];
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join(
        "\n",
      );
    },
    async completions(offset) {
      return service.getCompletionsAtPosition(file, offset, {})?.entries.map(({ name }) => name) ?? [];
    },
    async definition(offset) {
      const [found] = service.getDefinitionAtPosition(file, offset) ?? [];
      return found ? lineAt(service.getProgram()?.getSourceFile(found.fileName)?.text ?? "", found.textSpan.start) : "";
    },
    async signatures(offset) {
      const items = service.getSignatureHelpItems(file, offset, {})?.items ?? [];
      return items.map(({ parameters }) =>
        parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts)).join(", "),
      );
    },
    close: () => service.dispose(),
  };
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset) + 1, text.indexOf("\n", offset)).trim();
}
