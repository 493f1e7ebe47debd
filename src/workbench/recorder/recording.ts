import type { Json, RequestBody, ResponseBody } from "../host/protocol";

/** The messages between Excel and an add-in during the recorder's steps; one JSON file. */
export interface Recording {
  /** Who responded: a version of Excel, or a host in its place. */
  readonly about: string;
  readonly steps: readonly RecordedStep[];
}

export interface RecordedStep {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  /** In order of arrival; an event may arrive after the step that caused it. */
  readonly events: readonly RecordedEvent[];
  /** The code of the error with which the step ended; null when it succeeded. */
  readonly error: string | null;
}

/** One `context.sync()` and its response. */
export interface Exchange {
  readonly request: {
    readonly customData: string;
    readonly flags: number;
    readonly body: RequestBody;
  };
  /** Excel's response, or the number with which it rejected the whole request. */
  readonly answer: { readonly body: ResponseBody } | { readonly error: number };
}

export interface RecordedEvent {
  /** The number of the event, as in {@link RichApiMessage}. */
  readonly type: number;
  readonly content: Json;
}
