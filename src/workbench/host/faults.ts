import type { ExcelErrorCode } from "./excel-error";

/** The errors with which Excel rejects a whole request, by their numbers on the wire. */
export const hostErrors = {
  /** A cell is being edited: InvalidOperationInCellEditMode. */
  cellEdit: 5004,
  /** A dialog is open: WriteNotSupportedWhenModalDialogOpen. */
  dialogOpen: 5016,
  /** Too many requests: ActivityLimitReached. */
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  /** The add-in lacks permission: AccessDenied. */
  accessDenied: 7000,
} as const;

export type HostError = keyof typeof hostErrors;

/** Where a request fails, and of what. */
export interface Break {
  readonly afterActions: number;
  readonly code: ExcelErrorCode;
}

/** Failures of Excel that can be simulated. Protected sheets are not among them; the grid has those. */
export class Faults {
  /** Milliseconds by which every response is delayed. */
  latency = 0;
  /** Milliseconds by which every event is delayed. */
  eventDelay = 0;
  /** How often every event is sent. */
  eventCopies = 1;
  /** The largest request and the largest response, in bytes; Excel on the web accepts 5 MB. */
  payloadLimit = 5 * 1024 * 1024;
  /** The most cells of a range that are read at once; the values of a larger one are null. */
  cellLimit = 5_000_000;

  private readonly refusals: HostError[] = [];
  private nextBreak: Break | null = null;
  private breaks = 0;
  private editing: Promise<void> | null = null;
  private finishEditing: () => void = () => undefined;

  /** Rejects the next requests. */
  refuseNext(error: HostError, requests = 1): void {
    for (let request = 0; request < requests; request += 1) this.refusals.push(error);
  }

  /** Makes the next requests fail after this many of their actions, whose effects remain. */
  breakNext(afterActions: number, code: ExcelErrorCode = "RequestAborted", requests = 1): void {
    this.nextBreak = { afterActions, code };
    this.breaks = requests;
  }

  /** A person starts to edit a cell: requests are rejected, or wait if they ask to. */
  startCellEdit(): void {
    this.editing ??= new Promise((resolve) => {
      this.finishEditing = resolve;
    });
  }

  endCellEdit(): void {
    this.editing = null;
    this.finishEditing();
  }

  /** Resolves when no cell is being edited; null when none is. */
  get cellEdit(): Promise<void> | null {
    return this.editing;
  }

  /** Removes and returns the error with which the next request is rejected. */
  takeRefusal(): HostError | undefined {
    return this.refusals.shift();
  }

  /** Removes and returns where the next request fails. */
  takeBreak(): Break | null {
    const { nextBreak } = this;
    this.breaks -= 1;
    if (this.breaks <= 0) this.nextBreak = null;
    return nextBreak;
  }
}
