/** What a run of `za audit` makes of its files; plain data, so that the processes of workers have it too. */
import { dirname, relative, resolve, sep } from "node:path";

import { allRules } from "../audit/rules";
import { hygieneRules } from "../hygiene/rules";
import type { Checks } from "../report/file-report";
import type { FormatName } from "../report/formats";
import type { ReportOptions, RuleDescription } from "../report/report-options";
import type { Selection } from "../report/selection";
import type { Language } from "../text/sentence";
import { deflation } from "./deflation";
import { homepage, version } from "./package-facts";

export interface RunSettings {
  readonly checks: Checks;
  readonly format: FormatName;
  readonly selection: Selection;
  readonly language: Language;
  /** Today, ISO. */
  readonly date: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The file that the report goes into, as the user gave it. */
  readonly output?: string | undefined;
  readonly withSubmission?: boolean | undefined;
  readonly colours?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The rules of hygiene as a report describes them: no clause of the regulation asks for them. */
const describedRules = hygieneRules.map((rule) => ({
  ...rule,
  clauses: [],
  pages: "hygiene" as const,
}));

/** The rules that files are held against. */
export function rulesOf(checks: Checks): readonly RuleDescription[] {
  return checks === "hygiene" ? describedRules : allRules;
}

/** What the report says of a file with, but for an earlier audit. */
export function reportOptionsOf({ checks, output, cwd, ...settings }: RunSettings): ReportOptions {
  const { language, date, withSubmission, colours, columns } = settings;
  return {
    language,
    rules: rulesOf(checks),
    version,
    homepage,
    date,
    withSubmission,
    colours,
    columns,
    deflation,
    pathTo: output === undefined ? undefined : pathFrom(dirname(resolve(cwd, output)), cwd),
  };
}

/** Names files as seen from a folder, with "/" on every system. */
function pathFrom(folder: string, cwd: string): (file: string) => string {
  return (file) => relative(folder, resolve(cwd, file)).split(sep).join("/");
}
