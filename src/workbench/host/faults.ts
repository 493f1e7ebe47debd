/** The errors with which Excel turns a whole request down, by their numbers on the wire. */
export const hostErrors = {
  /** A cell is being edited: InvalidOperationInCellEditMode. */
  cellEdit: 5004,
  /** A dialog stands open: WriteNotSupportedWhenModalDialogOpen. */
  dialogOpen: 5016,
  /** Too many requests: ActivityLimitReached. */
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  /** The add-in may not: AccessDenied. */
  accessDenied: 7000,
} as const;

export type HostError = keyof typeof hostErrors;

/** What can be made to go wrong, as it does in Excel. A protected sheet is not here: that is a matter of the grid. */
export class Faults {
  /** Milliseconds that every answer takes. */
  latency = 0;
  /** Milliseconds that every event comes too late. */
  eventDelay = 0;
  /** How often every event is told. */
  eventCopies = 1;
  /** The largest request and the largest answer, in bytes; Excel on the web takes 5 MB. */
  payloadLimit = 5 * 1024 * 1024;
  /** How many cells of a range are read at once; of a larger one the values are null. */
  cellLimit = 5_000_000;

  private readonly refusals: HostError[] = [];
  private actionsLeft: number | null = null;
  private editing: Promise<void> | null = null;
  private finishEditing: () => void = () => undefined;

  /** Turns the next requests down. */
  refuseNext(error: HostError, requests = 1): void {
    for (let request = 0; request < requests; request += 1) this.refusals.push(error);
  }

  /** Lets the next request fail after so many of its actions; these stay done. */
  breakNext(afterActions: number): void {
    this.actionsLeft = afterActions;
  }

  /** A person starts to type in a cell: requests are turned down, or wait when they said so. */
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

  /** The error that the next request is to be turned down with; asking uses it up. */
  takeRefusal(): HostError | undefined {
    return this.refusals.shift();
  }

  /** The action that the next request is to fail at; asking uses it up. */
  takeBreak(): number | undefined {
    const actions = this.actionsLeft ?? undefined;
    this.actionsLeft = null;
    return actions;
  }
}
