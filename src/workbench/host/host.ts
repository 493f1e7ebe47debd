import { Batch } from "./batch";
import { DocumentParts } from "./document-parts";
import { Events } from "./events";
import { ExcelError } from "./excel-error";
import { Faults, hostErrors } from "./faults";
import { FunctionCalls } from "./function-calls";
import type { HostGrid } from "./grid";
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
import { type Requirements, highRequirements, supports } from "./requirements";
import { since } from "./since";
import type { Thing } from "./thing";

/**
 * Excel as the add-in sees it: answers what office.js asks, over a grid, and tells it what happens there.
 *
 * Where Excel's behavior is not described anywhere it is our reading of it. What the host does not know it refuses
 * as NotImplemented and lists in {@link Host.unknown}; nothing succeeds silently.
 *
 * @example
 * const host = new Host(memoryGridOf(readXlsx(bytes)));
 * host.listen((message) => frame.send(message));
 * const answer = await host.answer(request);
 */
export class Host {
  /** What was asked for and is not known: `Range.hyperlink`, `Worksheet.copy()`. */
  readonly unknown: string[] = [];
  /** The sizes of the requests answered so far and of their answers, in bytes. */
  readonly traffic: { readonly asked: number; readonly told: number }[] = [];
  readonly faults = new Faults();
  readonly references = new References();
  readonly document = new DocumentParts();
  readonly page = new Page((message) => {
    this.send(message);
  });
  readonly functions = new FunctionCalls((message) => {
    this.send(message);
  });
  readonly events: Events;
  /** What this Excel says that it can do; of members that are newer it knows nothing. */
  requirements: Requirements = highRequirements;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";

  private readonly listeners = new Set<(message: RichApiMessage) => void>();
  private atWork = false;

  constructor(readonly grid: HostGrid) {
    this.events = new Events(grid.selection.sheet, (message) => {
      this.send(message);
    });
    grid.listen((event) => {
      this.events.tell(event, this.atWork);
    });
  }

  /** Answers one `context.sync()`. */
  async answer(request: Request): Promise<Answer> {
    const { faults } = this;
    if (faults.latency > 0) await later(faults.latency);
    const refusal = faults.takeRefusal();
    if (refusal) return { error: hostErrors[refusal] };
    const asked = bytesOf(request.body);
    if (asked > faults.payloadLimit) return { error: hostErrors.requestTooLarge };
    while (faults.cellEdit) {
      if (!(request.flags & requestFlags.delayForCellEdit)) return { error: hostErrors.cellEdit };
      await faults.cellEdit;
    }
    const body = this.process(request);
    const told = bytesOf(body);
    this.traffic.push({ asked, told });
    return told > faults.payloadLimit ? { error: hostErrors.responseTooLarge } : { body };
  }

  /** Hears every message to the add-in from now on; returns what ends that. */
  listen(listener: (message: RichApiMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Notes that something is not known. */
  notImplemented(what: string): ExcelError {
    this.unknown.push(what);
    return new ExcelError("NotImplemented", `The host does not know ${what}.`);
  }

  /** Whether this Excel is new enough for a member, `Range.hasSpill`. */
  isSupported(member: string): boolean {
    const version = since[member];
    return version === undefined || supports(this.requirements, "ExcelApi", version);
  }

  private process(request: Request): string {
    const body = JSON.parse(request.body) as RequestBody;
    this.atWork = true;
    try {
      const batch = new Batch(body, rootFor(request), this);
      return JSON.stringify(batch.run(this.faults.takeBreak()));
    } finally {
      this.atWork = false;
    }
  }

  private send(message: RichApiMessage): void {
    const isEvent = message[0] === messageCategory.events;
    const { eventCopies, eventDelay } = this.faults;
    const tell = () => {
      for (const listener of this.listeners) listener(message);
    };
    for (let copy = 0; copy < (isEvent ? eventCopies : 1); copy += 1) {
      if (isEvent && eventDelay > 0) setTimeout(tell, eventDelay);
      else tell();
    }
  }
}

/** The same path leads to different objects, by who asks. */
function rootFor({ customData, flags }: Request): Thing {
  if (flags & requestFlags.customFunctions) return { class: "CustomFunctionsContainer" };
  return { class: customData === "WacPartition" ? "WacWorkbook" : "Workbook" };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
