import { isObject, type Json, Place } from "@keepnet/document";
import { printParseErrorCode, visit } from "jsonc-parser";
import { parseDocument } from "yaml";
import { InputError } from "../command.ts";

/** Reads an OpenAPI 3.0 or 3.1 document, in JSON or YAML. What is wrong with it is said in one line. */
export function parseOpenApi(text: string, file: string): Json {
  const content = text.replace(/^\uFEFF/, "");
  const isYaml = /\.ya?ml$/i.test(file) || !/^\s*[{[]/.test(content);
  const document = isYaml && !/\.json$/i.test(file) ? parseYaml(content, file) : parseJson(content, file);
  const root = Place.rootOf(document);
  const swagger = root.text("swagger");
  if (swagger !== undefined) throw new InputError(`${file} is Swagger ${swagger}. Convert it to OpenAPI 3 first.`);
  if (!/^3\.[01]\b/.test(root.text("openapi") ?? "") || !isObject(root.value("paths"))) {
    throw new InputError(`${file} is no OpenAPI 3.0 or 3.1 document: it lacks \`openapi: 3.x\` or \`paths\`.`);
  }
  return document;
}

/** JSON is read strictly, although YAML would allow for more: a document that others cannot read is to be noticed. */
function parseJson(text: string, file: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    // the engine's own message names the position only sometimes
    let place = "";
    let problem = (error as Error).message;
    visit(text, {
      onError(code, _offset, _length, line, character) {
        if (place !== "") return;
        place = `:${line + 1}:${character + 1}`;
        problem = printParseErrorCode(code).replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      },
    });
    throw new InputError(`${file}${place}: not valid JSON: ${problem}.`, { cause: error });
  }
}

function parseYaml(text: string, file: string): Json {
  const document = parseDocument(text, { uniqueKeys: false });
  const [error] = document.errors;
  if (!error) return document.toJS({ maxAliasCount: -1 });
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const problem = error.message.split(" at line ")[0];
  throw new InputError(`${file}:${line}:${col}: not valid YAML: ${problem}.`, { cause: error });
}
