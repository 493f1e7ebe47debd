import type { Json, RequestBody, ResponseBody } from "../host/protocol";

/** What Excel and an add-in said to each other while the recorder's steps ran; one JSON file. */
export interface Recording {
  /** Who answered: a version of Excel, or a host in its place. */
  readonly about: string;
  readonly steps: readonly RecordedStep[];
}

export interface RecordedStep {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
  /** In the order in which they came, which may be after the step that they belong to. */
  readonly events: readonly RecordedEvent[];
  /** The code of the error that the step ended with; null when it succeeded. */
  readonly error: string | null;
}

/** One `context.sync()` and its answer. */
export interface Exchange {
  readonly request: {
    readonly customData: string;
    readonly flags: number;
    readonly body: RequestBody;
  };
  /** What Excel answered, or the number with which it turned the whole request down. */
  readonly answer: { readonly body: ResponseBody } | { readonly error: number };
}

export interface RecordedEvent {
  /** The number of the event, as in {@link RichApiMessage}. */
  readonly type: number;
  readonly content: Json;
}
