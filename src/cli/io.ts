/** What the command line is connected to. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Aborted when the user presses Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** Today's date, ISO. */
  readonly today: string;
}

export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/**
 * Writes something and waits until it is on its way, so that nothing piles up before a slow reader.
 *
 * @throws the error of the stream: `EPIPE` when its reader is gone
 */
export function write(output: Output, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Whether to colour what is written: on a terminal, unless NO_COLOR says no (no-color.org). */
export function hasColours(output: Output, env: Io["env"]): boolean {
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** The code of a system error: `ENOENT`; its message where it has none. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return "message" in error && typeof error.message === "string" ? error.message : "unknown";
}

/** Whether the system refused something, and not this program failed. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && /^E(?!RR_)/.test(errorCode(error));
}
