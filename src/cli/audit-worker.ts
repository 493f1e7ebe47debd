/** What a worker's process runs: makes the parts of files, one after the other, each on request. */
import { makePart, type PartTask } from "./make-part";
import type { RunSettings } from "./run-settings";
import { tuneEngine } from "./tune-engine";

export interface WorkerTask extends PartTask {
  readonly settings: RunSettings;
}

tuneEngine();

// Ctrl-C reaches all processes of a terminal: the one that reads the folder says what becomes of it.
process.on("SIGINT", () => undefined);

/** A heap of so many bytes takes longer to fill with one more file than to be cleared of the last one. */
const largeHeap = 128 * 2 ** 20;

async function answer({ settings, ...task }: WorkerTask): Promise<void> {
  process.send?.(await makePart(task, settings));
}

process.on("message", (task: WorkerTask) => {
  void answer(task).then(() => {
    // Else what is left of a large file would stay, and the next large one come on top of it.
    if (process.memoryUsage().heapUsed > largeHeap) globalThis.gc?.();
  });
});
process.send?.("ready");
