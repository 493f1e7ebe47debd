import { defaultLimits } from "./limits";
import { troubleOf } from "./trouble";

/** How a request is sent. */
export interface Sending {
  readonly signal?: AbortSignal | undefined;
  readonly pauses?: readonly number[] | undefined;
}

/**
 * Queues calls to Excel and sends them in one sync; where Excel is too busy it waits and sends them again.
 *
 * @param queue makes the calls and returns their objects; it runs again when Excel was too busy
 * @returns what `queue` returned, loaded
 * @throws what office.js throws, and the signal's reason once it is cancelled
 */
export async function inOneSync<Result>(
  context: Excel.RequestContext,
  queue: () => Result,
  { signal, pauses = defaultLimits.pauses }: Sending = {},
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const result = queue();
    try {
      await context.sync();
      return result;
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || troubleOf(error)?.code !== "throttled") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
