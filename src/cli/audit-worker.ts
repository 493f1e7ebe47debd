/** What a worker's process runs: makes the parts of files, one after the other, each on request. */
import { makePart, type MadePart, type PartTask } from "./make-part";
import type { RunSettings } from "./run-settings";
import { tuneEngine } from "./tune-engine";

export interface WorkerTask extends PartTask {
  readonly settings: RunSettings;
}

tuneEngine();

// Ctrl-C reaches all processes of a terminal: the one that reads the folder says what becomes of it.
process.on("SIGINT", () => undefined);

process.on("message", ({ settings, ...task }: WorkerTask) => {
  void makePart(task, settings).then((made: MadePart) => process.send?.(made));
});
process.send?.("ready");
