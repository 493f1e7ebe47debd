import { type Json, type RequestBody, type ResponseBody, messageCategory } from "../host/protocol";
import type { Exchange, RecordedEvent } from "./recording";

/** A response to Excel's library: `data` is status, headers and body, the body in pieces when it is long. */
type Result =
  | {
      readonly status: "succeeded";
      readonly value: { readonly data: readonly [number, unknown, string | readonly string[]] };
    }
  | { readonly status: "failed"; readonly error: { readonly code: number } };

type Execute = (message: readonly unknown[], done: (result: Result) => void) => void;

interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly message: string;
}

/** The part of office.js through which every request of `Excel.run` and every event passes, on every platform. */
interface RichApi {
  readonly executeRichApiRequestAsync: Execute;
  readonly richApiMessageManager: {
    register(handler: (message: { readonly entries: readonly Entry[] }) => void): Promise<unknown>;
  };
}

declare global {
  interface Window {
    OSF: { DDA: { RichApi: RichApi } };
  }
}

/**
 * Records the requests of Excel's library, their responses and Excel's events.
 *
 * The window of Excel has another origin, so its `postMessage` cannot be wrapped. One step before it, office.js has an
 * entry point that it looks up for every request. There the messages carry only requests and responses: no address of
 * the document, no account and no telemetry.
 */
export class Traffic {
  private exchanges: Exchange[] = [];
  private events: RecordedEvent[] = [];
  /** Whether what is said is left out of the recording. */
  private isPaused = false;

  private constructor() {
    const richApi = window.OSF.DDA.RichApi;
    const execute: Execute = (message, done) => {
      const { isPaused } = this;
      // Recorded with its response: office.js releases ranges without waiting, and Excel responds in order.
      richApi.executeRichApiRequestAsync(message, (result) => {
        if (!isPaused) this.exchanges.push(exchangeOf(message, result));
        done(result);
      });
    };
    // Its members are read-only; an object that overrides one of them and inherits the rest can replace it.
    window.OSF.DDA.RichApi = Object.create(richApi, {
      executeRichApiRequestAsync: { value: execute, enumerable: true },
    }) as RichApi;
  }

  /** Starts to record, for as long as the page is open. */
  static async listen(): Promise<Traffic> {
    const traffic = new Traffic();
    await window.OSF.DDA.RichApi.richApiMessageManager.register(({ entries }) => {
      for (const { messageCategory: category, messageType, message } of entries) {
        if (category !== messageCategory.events) continue;
        traffic.events.push({ type: messageType, content: JSON.parse(message) as Json });
      }
    });
    return traffic;
  }

  /** Lets requests pass that are no part of the recording: a question that is put again and again. */
  async unrecorded<Result>(ask: () => Promise<Result>): Promise<Result> {
    this.isPaused = true;
    try {
      const result = await ask();
      // Office.js gives up what was held for it without waiting; requests stay in their order.
      await Excel.run((context) => context.sync());
      return result;
    } finally {
      this.isPaused = false;
    }
  }

  /** How many events have arrived since the last {@link drain}. */
  get eventCount(): number {
    return this.events.length;
  }

  /** Removes and returns what was recorded since the last call. */
  drain(): { exchanges: Exchange[]; events: RecordedEvent[] } {
    const { exchanges, events } = this;
    this.exchanges = [];
    this.events = [];
    return { exchanges, events };
  }
}

function exchangeOf(message: readonly unknown[], result: Result): Exchange {
  const [customData, , , , body, , flags] = message as [string, 0, 0, 0, string, 0, number];
  const request = { customData, flags, body: JSON.parse(body) as RequestBody };
  if (result.status === "failed") return { request, answer: { error: result.error.code } };
  const [, , content] = result.value.data;
  const text = typeof content === "string" ? content : content.join("");
  return { request, answer: { body: JSON.parse(text) as ResponseBody } };
}
