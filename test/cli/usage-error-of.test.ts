import { CommanderError } from "commander";

import { usageErrorOf } from "../../src/cli/usage-error-of";

describe("usageErrorOf", () => {
  it.each([
    ["unknownOption", "error: unknown option '--x'", "unknown-option", { found: "--x" }],
    [
      "unknownOption",
      "error: unknown option '--fo'\n(Did you mean one of --force, --form?)",
      "unknown-option-near",
      { found: "--fo", near: "--force, --form" },
    ],
    [
      "unknownCommand",
      "error: unknown command 'adit'\n(Did you mean audit?)",
      "unknown-command-near",
      { found: "adit", near: "audit" },
    ],
    [
      "invalidArgument",
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
      "invalid-choice",
      { option: "--format", found: "xml", choices: "text, json" },
    ],
    ["somethingNew", "error: the moon is full", "other", { found: "the moon is full" }],
  ])("reads commander.%s: %s", (code, message, id, params) => {
    expect(usageErrorOf(new CommanderError(1, `commander.${code}`, message))).toMatchObject({
      id,
      params,
    });
  });
});
