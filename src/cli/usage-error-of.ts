import type { CommanderError } from "commander";

import { UsageError } from "./usage-error";

/**
 * What commander complains about as an error of ours, which is said in the reader's language.
 *
 * Commander tells what it found only within its English sentence, in quotes.
 */
export function usageErrorOf({ code, message }: CommanderError): UsageError {
  const quoted = Array.from(message.matchAll(/'([^']*)'/g), ([, text = ""]) => text);
  const [found = ""] = quoted;
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const unknown = (id: "unknown-option" | "unknown-command") =>
    near === undefined
      ? new UsageError(id, { found })
      : new UsageError(`${id}-near`, { found, near });
  switch (code) {
    case "commander.unknownOption":
      return unknown("unknown-option");
    case "commander.unknownCommand":
      return unknown("unknown-command");
    case "commander.missingArgument":
      return new UsageError("missing-argument", { found });
    case "commander.optionMissingArgument":
      return new UsageError("missing-value", { found });
    case "commander.excessArguments":
      return new UsageError("excess-arguments");
    case "commander.invalidArgument": {
      const choices = /choices are (.*)\.$/.exec(message)?.[1] ?? "";
      const [option = "", value = ""] = quoted;
      return new UsageError("invalid-choice", {
        option: option.replace(/ <.*/, ""),
        found: value,
        choices,
      });
    }
    default:
      return new UsageError("other", { found: message.replace(/^error: /, "") });
  }
}
