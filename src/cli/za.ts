/** The `za` command: connects {@link run} to the process. */
import { constants } from "node:os";

import { run } from "./run";
import { tuneEngine } from "./tune-engine";

tuneEngine();

const interruption = new AbortController();
process.on("SIGINT", () => {
  // The second Ctrl-C does not wait for the file that is being audited.
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
});

// An exit, unlike the end by the signal itself, takes the unfinished report away.
for (const signal of ["SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}

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
})
  // Where not even standard error can be written: 1 would say that errors were found.
  .catch(() => 2)
  .then((code) => {
    // Not process.exit: what is still on its way to a pipe would be lost.
    process.exitCode = code;
  });
