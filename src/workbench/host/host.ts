import { own } from "../../core/own";
import { Batch } from "./batch";
import { DocumentParts } from "./document-parts";
import { Events } from "./events";
import { ExcelError } from "./excel-error";
import { Faults, hostErrors } from "./faults";
import { FileCopies } from "./file-copies";
import { FunctionCalls } from "./function-calls";
import type { GridEvent, HostGrid } from "./grid";
import type { HostObject } from "./host-object";
import type { CalculationMode, CalculationState, HostState } from "./host-state";
import { Page } from "./page";
import {
  type Answer,
  type Request,
  type RequestBody,
  type RichApiMessage,
  messageCategory,
  requestFlags,
} from "./protocol";
import { References } from "./references";
import { type Requirements, highRequirements, introducedIn, supports } from "./requirements";

/**
 * Excel as the add-in sees it: answers the requests of office.js over a grid, and sends it the grid's events.
 *
 * Where Excel's behavior is undocumented, this is our interpretation of it. What is not implemented is refused as
 * NotImplemented and listed in {@link Host.unknown}; nothing succeeds silently.
 *
 * @example
 * const host = new Host(memoryGridOf(readXlsx(bytes)));
 * host.listen((message) => frame.send(message));
 * const answer = await host.answer(request);
 */
export class Host implements HostState {
  /** The members that were used but are not implemented: `Range.hyperlink`, `Worksheet.copy()`. */
  readonly unknown: string[] = [];
  /** The sizes of the requests so far and of their responses. */
  readonly traffic: { readonly requestBytes: number; readonly responseBytes: number }[] = [];
  readonly faults = new Faults();
  readonly references = new References();
  readonly document = new DocumentParts();
  /** The copies of the workbook's file that the add-in reads. */
  readonly files = new FileCopies();
  readonly page = new Page((message) => {
    this.send(message);
  });
  readonly functions = new FunctionCalls((message) => {
    this.send(message);
  });
  readonly events: Events;
  /** What this Excel declares that it supports; newer members are unknown to it. */
  requirements: Requirements = highRequirements;
  /** What Excel says of its own calculation, which tells nothing of functions that have not answered. */
  calculationState: CalculationState = "Done";
  /**
   * Whether requests wait until all formulas have their results. Excel answers at once, with the old results or with
   * `#BUSY!`.
   */
  waitsForResults = false;

  private mode: CalculationMode = "Automatic";
  private readonly listeners = new Set<(message: RichApiMessage) => void>();
  private isProcessing = false;
  /** Edits whose formulas are being calculated. */
  private readonly edits: GridEvent[] = [];

  constructor(readonly grid: HostGrid) {
    this.events = new Events(
      grid.selection.sheet,
      // Before, Excel did not say who had changed a cell.
      () => supports(this.requirements, "ExcelApi", "1.14"),
      (message) => {
        this.send(message);
      },
    );
    grid.listen((event) => {
      this.tell(event);
    });
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.mode = mode;
    this.grid.isManual = mode === "Manual";
  }

  /** Answers one `context.sync()`. */
  async answer(request: Request): Promise<Answer> {
    const { faults } = this;
    if (faults.latency > 0) await delay(faults.latency);
    const refusal = faults.takeRefusal();
    if (refusal) return { error: hostErrors[refusal] };
    const requestBytes = bytesOf(request.body);
    if (requestBytes > faults.payloadLimit) return { error: hostErrors.requestTooLarge };
    while (faults.cellEdit) {
      if (!(request.flags & requestFlags.delayForCellEdit)) return { error: hostErrors.cellEdit };
      await faults.cellEdit;
    }
    // Requests of the functions bring the results that formulas wait for.
    const bringsResults = (request.flags & requestFlags.customFunctions) !== 0;
    if (this.waitsForResults && !bringsResults) await this.grid.settled(patience);
    const body = this.process(request);
    const responseBytes = bytesOf(body);
    this.traffic.push({ requestBytes, responseBytes });
    return responseBytes > faults.payloadLimit ? { error: hostErrors.responseTooLarge } : { body };
  }

  /** Calls the listener with every message to the add-in from now on; returns a function that removes it. */
  listen(listener: (message: RichApiMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Records that something is not implemented, and returns the error to throw. */
  notImplemented(what: string): ExcelError {
    this.unknown.push(what);
    return new ExcelError("NotImplemented", `The host does not implement ${what}.`);
  }

  /** Whether this Excel is new enough for a member, `Range.hasSpill`. */
  isSupported(member: string): boolean {
    const version = own(introducedIn, member);
    return version === undefined || supports(this.requirements, "ExcelApi", version);
  }

  private process(request: Request): string {
    const body = JSON.parse(request.body) as RequestBody;
    this.isProcessing = true;
    try {
      const batch = new Batch(body, rootFor(request), this);
      return JSON.stringify(batch.run(this.faults.takeBreak()));
    } finally {
      this.isProcessing = false;
    }
  }

  /**
   * Excel calculates before it tells of a person's edit: who reads the cells then finds its results. Where cells were
   * moved, nobody is to work on with the places of before.
   */
  private tell(event: GridEvent): void {
    const isEdit = event.kind === "changed" && event.change === undefined && !this.isProcessing;
    if (isEdit && this.grid.isCalculating) {
      this.edits.push(event);
      return;
    }
    if (event.kind === "calculated") {
      for (const edit of this.edits.splice(0)) this.events.dispatch(edit, false);
    }
    this.events.dispatch(event, this.isProcessing);
  }

  private send(message: RichApiMessage): void {
    const isEvent = message[0] === messageCategory.events;
    const { eventCopies, eventDelay } = this.faults;
    const deliver = () => {
      for (const listener of this.listeners) listener(message);
    };
    for (let copy = 0; copy < (isEvent ? eventCopies : 1); copy += 1) {
      if (isEvent && eventDelay > 0) setTimeout(deliver, eventDelay);
      else deliver();
    }
  }
}

/** How long a request waits for results at most, in milliseconds. */
const patience = 5_000;

/** The root of object paths depends on the sender. */
function rootFor({ customData, flags }: Request): HostObject {
  if (flags & requestFlags.customFunctions) return { class: "CustomFunctionsContainer" };
  return { class: customData === "WacPartition" ? "WacWorkbook" : "Workbook" };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
