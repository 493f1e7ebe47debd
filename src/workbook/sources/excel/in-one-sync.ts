import { defaultLimits } from "./limits";
import { failureOf } from "./excel-failure";

/** How a request is sent. */
export interface Sending {
  readonly signal?: AbortSignal | undefined;
  readonly pauses?: readonly number[] | undefined;
}

/**
 * Queues calls to Excel and sends them in one sync; while Excel is too busy, waits and retries.
 *
 * @param queue makes the calls and returns their objects; called again for each retry
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
      if (pause === undefined || failureOf(error)?.code !== "throttled") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
