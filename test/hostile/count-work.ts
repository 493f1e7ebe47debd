/**
 * Counts how often the blocks of our code run: work that is the same on every machine, as time is not.
 *
 * To be imported before the code that is counted, since a function is counted block by block only from when it is
 * first compiled.
 */
import { Session } from "node:inspector";

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What is done while `work` runs; it waits for nothing. */
export function countWork(work: () => void): number {
  take();
  work();
  return take();
}

/** The blocks that ran since the last time. */
function take(): number {
  let sum = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    for (const { url, functions } of result) {
      if (!url.includes("/src/")) continue;
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
  });
  return sum;
}
