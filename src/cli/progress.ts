import { cliText } from "../text/cli";
import { type Language, say } from "../text/sentence";
import type { Io } from "./io";

/** Tells somebody at a terminal how far a run over many files is. */
export interface ProgressLine {
  show(done: number): void;
  /** Takes the line away, before something else is written to the terminal. */
  hide(): void;
  stop(): void;
}

const silent: ProgressLine = {
  show: () => undefined,
  hide: () => undefined,
  stop: () => undefined,
};

/**
 * A line on standard error with the files done and in all; nothing off a terminal or for a single file.
 *
 * @param total how many files there are
 */
export async function startProgress(
  { stderr }: Pick<Io, "stderr">,
  total: number,
  language: Language,
): Promise<ProgressLine> {
  // A terminal of no columns (a bare pseudo-terminal has none) would keep ora clearing lines for ever.
  if (stderr.isTTY !== true || stderr.columns === 0 || total < 2) return silent;
  // Loaded only here: nobody else needs it, and it takes longer than an audit.
  const { default: ora } = await import("ora");
  // Its own handling of the keyboard would swallow Ctrl-C.
  const spinner = ora({ stream: stderr, discardStdin: false }).start();
  return {
    show: (done) => {
      spinner.text = say(cliText.progress, language, { done, total });
      // An audit does not let timers run, so the line is drawn here.
      spinner.render();
    },
    hide: () => {
      spinner.clear();
    },
    stop: () => {
      spinner.stop();
    },
  };
}
