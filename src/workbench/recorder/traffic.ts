import { type Json, type RequestBody, type ResponseBody, messageCategory } from "../host/protocol";
import type { Exchange, RecordedEvent } from "./recording";

/** How Excel's library gets an answer: `data` is status, headers and body, the body in pieces when it is long. */
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
 * Listens to what Excel's library asks and is told.
 *
 * The window of Excel is of another origin, so that its `postMessage` cannot be wrapped. One step before it office.js
 * has a door of its own, which it looks up anew for every request. There the messages carry no more than requests
 * and answers: no address of the document, no account and no telemetry.
 */
export class Traffic {
  private exchanges: Exchange[] = [];
  private events: RecordedEvent[] = [];

  private constructor() {
    const door = window.OSF.DDA.RichApi;
    const execute: Execute = (message, done) => {
      // Noted with its answer: office.js releases ranges without waiting, and Excel answers in order.
      door.executeRichApiRequestAsync(message, (result) => {
        this.exchanges.push(exchangeOf(message, result));
        done(result);
      });
    };
    // The door's own members cannot be written to; an object that inherits all but one of them can stand in for it.
    window.OSF.DDA.RichApi = Object.create(door, {
      executeRichApiRequestAsync: { value: execute, enumerable: true },
    }) as RichApi;
  }

  /** Starts to listen; for as long as the page is open. */
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

  /** How many events came since the last {@link take}. */
  get eventCount(): number {
    return this.events.length;
  }

  /** What was heard since it was last asked for. */
  take(): { exchanges: Exchange[]; events: RecordedEvent[] } {
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
  const [, , told] = result.value.data;
  const text = typeof told === "string" ? told : told.join("");
  return { request, answer: { body: JSON.parse(text) as ResponseBody } };
}
