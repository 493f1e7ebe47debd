/** The `za` command: connects {@link run} to the process. */
import { run } from "./run";

const interruption = new AbortController();
// Only the first Ctrl-C: the second ends the process at once, as everywhere.
process.once("SIGINT", () => {
  interruption.abort();
});

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0"))
  .join("-");

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  interrupted: interruption.signal,
  today,
}).then((code) => {
  // Not process.exit: what is still on its way to a pipe would be lost.
  process.exitCode = code;
});
