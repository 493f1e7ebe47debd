import type { Area } from "../../workbook/workbook";
import { areaAddress } from "../../workbook/address";
import type { ChangedEvent, GridEvent } from "./grid";
import { valueType, wireValue } from "./wire-value";
import { type Json, type RichApiMessage, messageCategory } from "./protocol";

/** The numbers of Excel's events. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  removed: 15,
  calculated: 16,
  formatted: 18,
  paneShown: 65539,
} as const;

const wholeWorkbook = "Workbook";

/** Sends the events of the grid to which the add-in has subscribed. */
export class Events {
  /** `runtime.enableEvents`: whether any events are sent. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private activeSheet: string;

  /** @param saysWho whether this Excel says that the add-in itself has changed a cell */
  constructor(
    activeSheet: string,
    private readonly saysWho: () => boolean,
    private readonly send: (message: RichApiMessage) => void,
  ) {
    this.activeSheet = activeSheet;
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** How many of the grid's events the add-in listens to. */
  get listening(): number {
    return [...this.registered.values()].filter((count) => count > 0).length;
  }

  /** @param fromAddin whether the add-in itself caused it; Excel sends it nevertheless */
  dispatch(event: GridEvent, fromAddin: boolean): void {
    const { sheet } = event;
    const place = (area: Area) => ({ worksheetId: sheet, address: areaAddress(area) });
    switch (event.kind) {
      case "changed":
        this.sendForSheet(eventType.changed, sheet, {
          ...place(event.area),
          ...detailsOf(event),
          changeType: event.change ?? "RangeEdited",
          source: event.isRemote ? "Remote" : "Local",
          ...(this.saysWho() && { triggerSource: fromAddin ? "ThisLocalAddin" : "Unknown" }),
        });
        break;
      case "formatted":
        this.sendForSheet(eventType.formatted, sheet, { ...place(event.area), source: "Local" });
        break;
      case "calculated":
        this.sendForSheet(eventType.calculated, sheet, { worksheetId: sheet, address: "" });
        break;
      case "selected":
        this.sendForSheet(eventType.selected, sheet, place(event.area));
        break;
      case "activated":
        this.sendForSheet(eventType.deactivated, this.activeSheet, {
          worksheetId: this.activeSheet,
        });
        this.sendForSheet(eventType.activated, sheet, { worksheetId: sheet });
        this.activeSheet = sheet;
        break;
      case "added":
        this.sendTo(eventType.added, wholeWorkbook, { worksheetId: sheet, source: "Local" });
        break;
      case "removed":
        this.sendTo(eventType.removed, wholeWorkbook, { worksheetId: sheet, source: "Local" });
        break;
    }
  }

  /** Sends to the subscribers of the sheet and to those of all sheets. */
  private sendForSheet(type: number, sheet: string, content: Json): void {
    this.sendTo(type, sheet, content);
    this.sendTo(type, wholeWorkbook, content);
  }

  private sendTo(type: number, target: string, content: Json): void {
    if (!this.enabled || !this.registered.get(`${type} ${target}`)) return;
    this.send([messageCategory.events, type, target, JSON.stringify(content), 0]);
  }
}

/** What the cell held before and holds now, where a single one was edited. */
function detailsOf({ details }: ChangedEvent): Readonly<Record<string, Json>> {
  if (!details) return {};
  const { before, after } = details;
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
