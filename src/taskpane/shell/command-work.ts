import type { Sentence } from "../../text/sentence";

/** Sent to the pane's window while a command of the ribbon takes long, and with null once that is over. */
export const commandWorkEvent = "za:command-work";

/** What a command of the ribbon is doing. */
export interface CommandWork {
  readonly doing: Sentence;
  readonly params: Readonly<Record<string, string | number>>;
  /** 0 to 1; null where it has no measure. */
  readonly share: number | null;
  readonly cancel: () => void;
}
