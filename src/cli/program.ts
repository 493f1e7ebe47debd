/** The commands, arguments and options of `za`, and their help. */
import { stripVTControlCharacters } from "node:util";

import { Argument, Command, Help, Option } from "commander";
import picocolors from "picocolors";

import { own } from "../core/own";
import { displayWidth, wrapColumns } from "../text/display-width";
import { cliText } from "../text/cli";
import type { Language, Sentence } from "../text/sentence";
import { selectableVerdicts } from "../report/selection";
import { formats } from "./audit-command";
import { type ListingOptions, severityChoices } from "./audit-options";
import { describeFunctions } from "./calc";
import { hasColours, type Io } from "./io";
import { version } from "./package-facts";
import { readShard, type Shard } from "./shard";
import { UsageError } from "./usage-error";
import { wholeNumber } from "./whole-number";

/** The options of `za audit` as they are given. */
interface AuditWords extends ListingOptions {
  readonly format: string;
  readonly output?: string;
  readonly baseline?: string;
  readonly hygiene?: boolean;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly shard?: Shard;
  readonly resume?: string;
  readonly annotated?: string;
}

/** More processes than any machine has cores. */
const mostJobs = 512;

/** A day. */
const longestTimeout = 86_400;

/** The options of `za ignore` as they are given. */
interface IgnoreWords {
  readonly reason?: string;
  readonly by?: string;
  readonly remove?: string[];
  readonly list?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** The options of `za submit` as they are given. */
interface SubmitWords {
  readonly draft?: boolean;
  readonly force?: boolean;
}

/** What the commands do; each gives the exit code. */
export interface Actions {
  audit(paths: string[], options: AuditWords): Promise<number>;
  ignore(file: string, keys: string[], options: IgnoreWords): Promise<number>;
  submit(file: string, out: string, options: SubmitWords): Promise<number>;
  report(file: string, out: string, options: { force?: boolean }): Promise<number>;
  calc(name: string | undefined, words: string[], options: { help?: boolean }): Promise<number>;
  form(out: string, options: { force?: boolean }): Promise<number>;
}

/**
 * Builds the program; parsing it runs one of the actions.
 *
 * @param done told the exit code of the action that ran
 */
export function programOf(
  language: Language,
  io: Io,
  actions: Actions,
  done: (code: number) => void,
): Command {
  const say = (sentence: Sentence) => sentence[language];
  const program = new Command("za")
    .description(say(cliText.description))
    .version(version, "-V, --version", say(cliText.versionOption))
    .helpOption("-h, --help", say(cliText.helpOption))
    .helpCommand("help [command]", say(cliText.helpDescription))
    .exitOverride()
    .configureHelp(localHelp(language, io))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => hasColours(io.stdout, io.env),
      getErrHasColors: () => hasColours(io.stderr, io.env),
      getOutHelpWidth: () => helpWidth(io),
      getErrHelpWidth: () => helpWidth(io),
      // Errors are said by `run`, in the reader's language.
      outputError: () => undefined,
    });
  const lang = () => new Option("--lang <language>", say(cliText.langOption)).choices(["ko", "en"]);

  program
    .command("audit")
    .description(say(cliText.auditDescription))
    .addArgument(new Argument("<path...>", say(cliText.pathArgument)))
    .addOption(
      new Option("--format <format>", say(cliText.formatOption)).choices(formats).default("text"),
    )
    .option("-o, --output <file>", say(cliText.outputOption))
    .option("--baseline <file>", say(cliText.baselineOption))
    .option("--hygiene", say(cliText.hygieneOption))
    .option("--with-submission", say(cliText.withSubmissionOption))
    .option("--per-file", say(cliText.perFileOption))
    .option("--summary", say(cliText.summaryOption))
    .addOption(
      new Option("--severity <severity>", say(cliText.severityOption)).choices(severityChoices),
    )
    .option("--rule <id>", say(cliText.ruleOption), collected)
    .addOption(new Option("--only <verdict>", say(cliText.onlyOption)).choices(selectableVerdicts))
    .option("-j, --jobs <number>", say(cliText.jobsOption), wholeNumber("--jobs", mostJobs))
    .option(
      "--timeout <seconds>",
      say(cliText.timeoutOption),
      wholeNumber("--timeout", longestTimeout),
    )
    .option("--shard <i/n>", say(cliText.shardOption), readShard)
    .option("--resume <dir>", say(cliText.resumeOption))
    .option("--annotated <dir>", say(cliText.annotatedOption))
    .addOption(lang())
    .addHelpText("after", auditHelp(language))
    .action(async (paths: string[], options: Parameters<Actions["audit"]>[1]) => {
      done(await actions.audit(paths, options));
    });

  program
    .command("ignore")
    .description(say(cliText.ignoreDescription))
    .addArgument(new Argument("<file>", say(cliText.ignoreFileArgument)))
    .addArgument(new Argument("[key...]", say(cliText.keyArgument)))
    .option("--list", say(cliText.listOption))
    .option("--reason <text>", say(cliText.reasonOption))
    .option("--by <name>", say(cliText.byOption))
    .option("--remove <key>", say(cliText.removeOption), collected)
    .option("-o, --output <out.xlsx>", say(cliText.copyOption))
    .option("--force", say(cliText.forceOption))
    .addOption(lang())
    .addHelpText("after", ignoreHelp(language))
    .action(async (file: string, keys: string[], options: IgnoreWords) => {
      done(await actions.ignore(file, keys, options));
    });

  program
    .command("submit")
    .description(say(cliText.submitDescription))
    .addArgument(new Argument("<in.xlsx>", say(cliText.ignoreFileArgument)))
    .addArgument(new Argument("<out.xlsx>", say(cliText.copyOption)))
    .option("--draft", say(cliText.draftOption))
    .option("--force", say(cliText.forceOption))
    .addOption(lang())
    .addHelpText("after", submitHelp(language))
    .action(async (file: string, out: string, options: SubmitWords) => {
      done(await actions.submit(file, out, options));
    });

  program
    .command("report")
    .description(say(cliText.reportDescription))
    .addArgument(new Argument("<in.xlsx>", say(cliText.ignoreFileArgument)))
    .addArgument(new Argument("<out.xlsx>", say(cliText.copyOption)))
    .option("--force", say(cliText.forceOption))
    .addOption(lang())
    .addHelpText("after", reportHelp(language))
    .action(async (file: string, out: string, options: { force?: boolean }) => {
      done(await actions.report(file, out, options));
    });

  program
    .command("calc")
    .description(say(cliText.calcDescription))
    .addArgument(new Argument("[name]", say(cliText.nameArgument)))
    .addArgument(new Argument("[value...]", say(cliText.valueArgument)))
    .addOption(lang())
    // The help of a single function is asked for as `za calc GOAL --help`.
    .helpOption(false)
    .option("-h, --help", say(cliText.helpOption))
    .addHelpText("after", calcHelp(language))
    .action(
      async (
        name: string | undefined,
        words: string[],
        options: Parameters<Actions["calc"]>[2],
        command: Command,
      ) => {
        if (options.help === true && name === undefined) command.outputHelp();
        done(await actions.calc(name, words, options));
      },
    );

  program
    .command("form")
    .description(say(cliText.formDescription))
    .addArgument(new Argument("<out.xlsx>", say(cliText.outArgument)))
    .addOption(lang())
    .option("--force", say(cliText.forceOption))
    .addHelpText("after", formHelp(language))
    .action(async (out: string, options: Parameters<Actions["form"]>[1]) => {
      done(await actions.form(out, options));
    });

  program.addHelpText("after", programHelp(language));
  for (const command of program.commands) {
    if (command.name() === "calc") continue;
    command.helpOption("-h, --help", say(cliText.helpOption));
    command.hook("preAction", () => {
      refuseEmpty(command);
    });
  }
  return program;
}

/**
 * Refuses words in which there is nothing, as the shell makes them of a variable that is not set: as a path they would
 * name the folder that the command is given in.
 *
 * @throws UsageError for the first of them
 */
function refuseEmpty(command: Command): void {
  for (const [index, argument] of command.registeredArguments.entries()) {
    const given: unknown = command.processedArgs[index];
    if (given === "" || (Array.isArray(given) && given.includes(""))) {
      throw new UsageError("missing-argument", { found: argument.name() });
    }
  }
  for (const option of command.options) {
    if (command.getOptionValue(option.attributeName()) === "") {
      throw new UsageError("missing-value", { found: option.flags });
    }
  }
}

/** The values of an option that may be repeated. */
function collected(value: string, values: string[] | undefined): string[] {
  return [...(values ?? []), value];
}

const widestHelp = 100;

function helpWidth({ stdout }: Io): number {
  return Math.min(stdout.columns ?? widestHelp, widestHelp);
}

/** Commander's help with our titles, and with widths that know Hangul. */
function localHelp(language: Language, io: Io): Partial<Help> {
  const paint = picocolors.createColors(hasColours(io.stdout, io.env));
  const titles: Readonly<Record<string, Sentence>> = {
    "Usage:": cliText.usageTitle,
    "Arguments:": cliText.argumentsTitle,
    "Options:": cliText.optionsTitle,
    "Commands:": cliText.commandsTitle,
  };
  return {
    styleTitle: (title) => paint.bold(own(titles, title)?.[language] ?? title),
    displayWidth: (text) => displayWidth(stripVTControlCharacters(text)),
    // The choices and defaults are in our sentences.
    optionDescription: (option) => option.description,
  };
}

function programHelp(language: Language): string {
  return section(cliText.examplesTitle, language, [
    ["za audit 2010.xlsx", cliText.exampleAuditFile],
    ["za calc GOAL 0.5 300 general", cliText.exampleCalcGoal],
    ["za form form.xlsx --lang ko", cliText.exampleForm],
  ]);
}

function auditHelp(language: Language): string {
  const examples = section(cliText.examplesTitle, language, [
    ["za audit 2010.xlsx", cliText.exampleAuditFile],
    ["za audit records/", cliText.exampleAuditFolder],
    ["za audit records/ --format html -o report.html", cliText.exampleAuditPage],
    ["za audit records/ --format json | jq .counts", cliText.exampleAuditJson],
    ["za audit records/ --format csv -o findings.csv", cliText.exampleAuditTable],
    ["za audit records/ --summary", cliText.exampleAuditSummary],
    ["za audit records/ --severity error --rule goal-result", cliText.exampleAuditSelection],
    ["za audit records/ --annotated returned", cliText.exampleAuditAnnotated],
    ["za audit records/ --baseline may.json", cliText.exampleAuditBaseline],
    ["za audit budget.xlsx --hygiene", cliText.exampleAuditHygiene],
    ["za audit records/ --format json --shard 2/8", cliText.exampleAuditShard],
    ["za audit records/ --format json --resume journal", cliText.exampleAuditResume],
  ]);
  const codes = section(cliText.exitCodesTitle, language, [
    ["0", cliText.exitClean],
    ["1", cliText.exitErrors],
    ["2", cliText.exitUnreadable],
    ["130", cliText.exitInterrupted],
  ]);
  const hint = wrapColumns(cliText.selectionHint[language], widestHelp).join("\n");
  return `${examples}\n${codes}\n\n${hint}`;
}

function ignoreHelp(language: Language): string {
  const examples = section(cliText.examplesTitle, language, [
    ["za ignore 2010.xlsx --list", cliText.exampleIgnoreList],
    ['za ignore 2010.xlsx KEY --reason "signed on paper" -o b.xlsx', cliText.exampleIgnore],
  ]);
  return `${examples}\n\n${wrapColumns(cliText.ignoreHint[language], widestHelp).join("\n")}`;
}

function submitHelp(language: Language): string {
  const examples = section(cliText.examplesTitle, language, [
    ["za submit 2010.xlsx 2010-submission.xlsx", cliText.exampleSubmit],
    ["za submit 2010.xlsx draft.xlsx --draft", cliText.exampleDraft],
  ]);
  const codes = section(cliText.exitCodesTitle, language, [
    ["0", cliText.exitCopied],
    ["1", cliText.exitNotReady],
    ["2", cliText.exitNoCopy],
  ]);
  return `${examples}\n${codes}`;
}

function reportHelp(language: Language): string {
  const examples = section(cliText.examplesTitle, language, [
    ["za report 2010.xlsx 2010-report.xlsx", cliText.exampleReport],
  ]);
  const codes = section(cliText.exitCodesTitle, language, [
    ["0", cliText.exitCopied],
    ["2", cliText.exitNoCopy],
  ]);
  return `${examples}\n${codes}`;
}

function calcHelp(language: Language): string {
  const examples = section(cliText.examplesTitle, language, [
    ["za calc GOAL 0.5 300 general", cliText.exampleCalcGoal],
    ["za calc GOAL 0.5 300 general 1 personhours", cliText.exampleCalcUnit],
    [`za calc DAYS '[["2010-05-03",5],["2010-05-04",6]]'`, cliText.exampleCalcRange],
    ["za calc GOAL --help", cliText.exampleCalcHelp],
  ]);
  const codes = section(cliText.exitCodesTitle, language, [["1", cliText.exitCalcError]]);
  const functions = describeFunctions(language).split("\n").flatMap(indented).join("\n");
  return `${examples}\n${codes}\n\n${cliText.functionsTitle[language]}\n${functions}`;
}

/** A line two columns further in, broken where the help ends, its parts under its beginning. */
function indented(line: string): string[] {
  const indent = `  ${/^ */.exec(line)?.[0] ?? ""}`;
  return wrapColumns(line.trim(), widestHelp - indent.length).map((part) => indent + part);
}

function formHelp(language: Language): string {
  return section(cliText.examplesTitle, language, [
    ["za form form.xlsx --lang ko", cliText.exampleForm],
  ]);
}

/** A titled list of terms, each with what it is, their explanations in line. */
function section(
  title: Sentence,
  language: Language,
  lines: readonly (readonly [term: string, sentence: Sentence])[],
): string {
  const width = Math.max(...lines.map(([term]) => term.length));
  const said = lines.map(([term, sentence]) => `  ${term.padEnd(width)}  ${sentence[language]}`);
  return `\n${title[language]}\n${said.join("\n")}`;
}
