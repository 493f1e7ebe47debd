import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { type RequirementSet, isNewer } from "./declared-members";

/** What a file of the add-in uses of Excel. */
export interface Use {
  /** `src/workbook/sources/excel/merges.ts` */
  readonly file: string;
  /** `Range.values` */
  readonly member: string;
  /** Whether the file asks `isSetSupported` before. */
  readonly isAskedFor: (set: RequirementSet) => boolean;
}

const root = path.resolve(__dirname, "../..");

/** What every object of Excel's has, and what does not come from Excel. */
const ofEveryObject = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "toJSON",
  "track",
  "untrack",
]);

/** What the add-in's source uses of Excel's classes: what it reads, sets, calls, takes apart and loads. */
export function usedMembers(): Use[] {
  const files = filesBelow(path.join(root, "src")).filter(
    (file) =>
      !file.startsWith(path.join(root, "src/workbench")) &&
      /\bExcel\b/.test(readFileSync(file, "utf8")),
  );
  const program = ts.createProgram(files, {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    types: ["office-js", "custom-functions-runtime"],
  });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? usesIn(source, program.getTypeChecker()) : [];
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const members = new Set<string>();
  const asked: RequirementSet[] = [];
  const note = (type: ts.Type, name: string): ts.Type | null => {
    const property = checker.getPropertyOfType(checker.getNonNullableType(type), name);
    if (!property) return null;
    const member = memberOf(property);
    if (member !== null) members.add(member);
    return checker.getTypeOfSymbol(property);
  };
  const noteLoaded = (type: ts.Type, list: string): void => {
    for (const names of list.split(",")) {
      let at = type;
      for (const name of names.trim().split("/")) {
        const found = note(at, name);
        if (!found) throw new Error(`${source.fileName} loads ${names}, which is not there`);
        const item = checker.getIndexTypeOfType(found, ts.IndexKind.Number);
        at = name === "items" && item ? item : found;
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      note(checker.getTypeAtLocation(node.expression), node.name.text);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent), name);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const called = node.expression;
      const texts = node.arguments.map((argument) => {
        const type = checker.getTypeAtLocation(argument);
        return type.isStringLiteral() ? type.value : null;
      });
      const [first = null, second = null] = texts;
      if (called.name.text === "load" && first !== null) {
        noteLoaded(checker.getTypeAtLocation(called.expression), first);
      } else if (
        called.name.text === "load" &&
        isOfExcel(checker.getTypeAtLocation(called.expression))
      ) {
        throw new Error(`${source.fileName} loads ${node.getText()}, which is no constant text`);
      }
      if (called.name.text === "isSetSupported" && first !== null) {
        asked.push({ name: first, version: second ?? "1.1" });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...members].map((member) => ({
    file: path.relative(root, source.fileName),
    member,
    isAskedFor: ({ name, version }) =>
      asked.some((set) => set.name === name && !isNewer(version, set.version)),
  }));
}

/** The class and name of one of Excel's members; null for anything else. */
function memberOf(property: ts.Symbol): string | null {
  if (ofEveryObject.has(property.name)) return null;
  const declaration = property.declarations?.[0]?.parent;
  if (!declaration || !ts.isClassDeclaration(declaration)) return null;
  if (!isInExcel(declaration) || declaration.name?.text === "RequestContext") return null;
  return `${declaration.name?.text ?? ""}.${property.name}`;
}

function isOfExcel(type: ts.Type): boolean {
  return type.getSymbol()?.declarations?.some(isInExcel) ?? false;
}

function isInExcel(declaration: ts.Node): boolean {
  const namespace = declaration.parent.parent as ts.Node | undefined;
  return (
    namespace !== undefined && ts.isModuleDeclaration(namespace) && namespace.name.text === "Excel"
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return file.endsWith(".ts") ? [file] : [];
  });
}
