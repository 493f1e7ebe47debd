import { availableParallelism } from "node:os";

import { CommanderError } from "commander";

import { own } from "../core/own";
import { cliText, systemReasons, usageHint, usageProblems } from "../text/cli";
import { type Language, say } from "../text/sentence";
import { visible } from "../report/visible";
import { auditCommand, type Format } from "./audit-command";
import { calc, CalcError, describeFunction } from "./calc";
import { commandLanguage } from "./command-language";
import { formCommand } from "./form-command";
import { ignoreCommand } from "./ignore-command";
import { errorCode, type Io, write } from "./io";
import { type Actions, programOf } from "./program";
import { reportCommand } from "./report-command";
import { submitCommand } from "./submit-command";
import { UsageError } from "./usage-error";
import { usageErrorOf } from "./usage-error-of";

/**
 * Runs one command of `za`.
 *
 * @param argv the words behind `za`
 * @returns the exit code
 * @example
 * await run(["calc", "GOAL", "0.5", "300", "general"], io); // writes "1600", gives 0
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = commandLanguage(argv, io.env);
  // A reader that goes away is seen where something is written to it.
  const ignore = () => undefined;
  io.stdout.on("error", ignore);
  io.stderr.on("error", ignore);
  let code = 0;
  const program = programOf(language, io, actionsOf(language, io), (given) => {
    code = given;
  });
  try {
    if (argv.length === 0) throw new UsageError("missing-argument", { found: "<command>" });
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (errorCode(error) === "EPIPE") return code;
    return await failed(error, argv, language, io);
  } finally {
    io.stdout.off("error", ignore);
    io.stderr.off("error", ignore);
  }
}

function actionsOf(language: Language, io: Io): Actions {
  return {
    audit: (paths, { format, hygiene, jobs, ...options }) =>
      auditCommand(
        paths,
        {
          ...options,
          format: format as Format,
          hygiene: hygiene === true,
          jobs: jobs ?? availableParallelism(),
          language,
        },
        io,
      ),
    calc: async (name, words, { help }) => {
      if (name === undefined && help !== true) {
        throw new UsageError("missing-argument", { found: "NAME" });
      }
      if (name === undefined) return 0;
      const text = help === true ? describeFunction(name, language) : calc(name, words, language);
      await write(io.stdout, `${text}\n`);
      return 0;
    },
    ignore: (file, keys, { list, force, remove, ...options }) =>
      ignoreCommand(
        file,
        {
          ...options,
          keys,
          removed: remove ?? [],
          list: list === true,
          force: force === true,
          language,
        },
        io,
      ),
    report: (file, out, { force }) =>
      reportCommand(file, out, { language, force: force === true }, io),
    submit: (file, out, { draft, force }) =>
      submitCommand(file, out, { language, draft: draft === true, force: force === true }, io),
    form: (out, { force }) => formCommand(out, { language, force: force === true }, io),
  };
}

/** Says what went wrong on standard error. */
async function failed(
  error: unknown,
  argv: readonly string[],
  language: Language,
  io: Io,
): Promise<number> {
  if (error instanceof CalcError) {
    await write(io.stderr, `${error.code} ${visible(error.message)}\n`);
    return 1;
  }
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const usage = usageOf(error);
  if (!(usage instanceof UsageError)) {
    const reason = error instanceof Error ? error.message : String(error);
    await write(io.stderr, `za: ${visible(say(cliText.failed, language, { reason }))}\n`);
    return 2;
  }
  const { reason = "" } = usage.params;
  const sentence = say(usageProblems[usage.id], language, {
    ...usage.params,
    reason: own(systemReasons, reason)?.[language] ?? reason,
  });
  const command = ["za", ...commandOf(argv)].join(" ");
  const hint = say(usageHint, language, { command });
  await write(io.stderr, `za: ${visible(sentence)}\n${hint}\n`);
  return 2;
}

/** What the user can do something about, as an error of usage; anything else as it is. */
function usageOf(error: unknown): unknown {
  if (error instanceof CommanderError) return usageErrorOf(error);
  // What is written into files is named where it is written.
  return error instanceof Error && "syscall" in error && error.syscall === "write"
    ? new UsageError("cannot-print", { reason: errorCode(error) })
    : error;
}

const commands = ["audit", "ignore", "submit", "report", "calc", "form"];

function commandOf(argv: readonly string[]): readonly string[] {
  const command = argv.find((word) => !word.startsWith("-"));
  return command !== undefined && commands.includes(command) ? [command] : [];
}
