import { languageOf } from "../text/language-of";
import type { Language } from "../text/sentence";
import type { Io } from "./io";

/**
 * The language that the command line speaks: `--lang` wherever it stands, else that of the system.
 *
 * It is needed before the arguments are parsed, for the help and the errors of parsing.
 */
export function commandLanguage(argv: readonly string[], env: Io["env"]): Language {
  const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  const at = own.lastIndexOf("--lang");
  const joined = own.findLast((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const asked = joined ?? (at >= 0 ? own[at + 1] : undefined);
  if (asked === "ko" || asked === "en") return asked;
  // As POSIX has it: the first that is set decides, and an empty one counts as not set.
  const system =
    (["LC_ALL", "LC_MESSAGES", "LANG"] as const).map((name) => env[name] ?? "").find(Boolean) ?? "";
  return languageOf(system);
}
