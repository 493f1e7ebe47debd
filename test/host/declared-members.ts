import { readFileSync } from "node:fs";
import ts from "typescript";

/** A requirement set: `ExcelApi` 1.9. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

const declarations = require.resolve("@types/office-js/index.d.ts");

/**
 * The members of Excel's classes with their requirement sets, as `@types/office-js` documents them.
 *
 * @returns by class and member, `Range.values`; null where no set is named
 */
export function declaredMembers(): ReadonlyMap<string, RequirementSet | null> {
  const members = new Map<string, RequirementSet | null>();
  const source = ts.createSourceFile("excel.d.ts", excelNamespace(), ts.ScriptTarget.Latest);
  for (const declaration of source.statements.flatMap(statementsWithin)) {
    if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
    const ofClass = requirementSetOf(declaration, source);
    for (const member of declaration.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const key = `${declaration.name.text}.${member.name.text}`;
      members.set(key, requirementSetOf(member, source) ?? members.get(key) ?? ofClass);
    }
  }
  return members;
}

/** `[Api set: ExcelApi 1.9]` in the comment of a declaration. */
export function requirementSetOf(node: ts.Node, source: ts.SourceFile): RequirementSet | null {
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const [, name, version] = /\[Api set: (\w+) (\d+\.\d+)/.exec(comment) ?? [];
  return name === undefined || version === undefined ? null : { name, version };
}

/** Whether a version is newer than another: 1.10 than 1.9. */
export function isNewer(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function statementsWithin(statement: ts.Statement): readonly ts.Statement[] {
  const body = ts.isModuleDeclaration(statement) ? statement.body : undefined;
  return body && ts.isModuleBlock(body) ? body.statements : [];
}

/** The declarations of Excel alone: those of all of Office take seconds to read. */
function excelNamespace(): string {
  const all = readFileSync(declarations, "utf8");
  const start = all.indexOf("\ndeclare namespace Excel {");
  const end = all.indexOf("\ndeclare namespace ", start + 1);
  return all.slice(start, end);
}
