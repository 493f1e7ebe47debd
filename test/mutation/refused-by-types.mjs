import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** The project itself: Stryker's copy of it holds all changes at once. */
const root = path.resolve(import.meta.dirname, "../..");

/**
 * Tells whether a change is one that TypeScript refuses: no test has to notice what cannot be built.
 *
 * @example
 * const refuses = refusedByTypes();
 * refuses({ fileName, location, replacement }); // "Object is possibly 'undefined'."; null where it compiles
 */
export function refusedByTypes() {
  const ts = require("typescript");
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = { file: path.join(root, "src/audit/audit.ts"), version: 0 };
  changed.code = readFileSync(changed.file, "utf8");
  const codeOf = (file) => (file === changed.file ? changed.code : ts.sys.readFile(file));
  const host = {
    fileExists: ts.sys.fileExists,
    readFile: codeOf,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...fileNames.filter(isDeclaration), changed.file],
    getScriptVersion: (file) => (file === changed.file ? String(changed.version) : "0"),
    getScriptSnapshot: (file) => {
      const code = codeOf(file);
      return code === undefined ? undefined : ts.ScriptSnapshot.fromString(code);
    },
  };
  const service = ts.createLanguageService(host);
  service.getSemanticDiagnostics(changed.file);
  return ({ fileName, location, replacement }) => {
    const source = readFileSync(fileName, "utf8");
    const [start, end] = [location.start, location.end].map((at) => offsetOf(source, at));
    changed.file = fileName;
    changed.code = source.slice(0, start) + replacement + source.slice(end);
    changed.version += 1;
    const [error] = service.getSemanticDiagnostics(fileName);
    return error ? ts.flattenDiagnosticMessageText(error.messageText, "\n") : null;
  };
}

function isDeclaration(file) {
  return file.endsWith(".d.ts");
}

function offsetOf(source, { line, column }) {
  const before = source.split("\n").slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, column);
}
