import { eventType } from "./events";
import { type RichApiMessage, messageCategory } from "./protocol";

/** What surrounds the grid: the pane, the ribbon, and the workbooks that an add-in opens. */
export class Page {
  /** The workbooks that the add-in opened beside this one, as base64 of their files. */
  readonly opened: string[] = [];
  /** The states of the ribbon's buttons and tabs as set by the add-in. */
  readonly buttons = new Map<string, { enabled: boolean }>();
  readonly tabs = new Map<string, { visible: boolean }>();
  /** Whether the add-in starts with the workbook. */
  startsWithWorkbook = false;
  private shown = true;

  constructor(private readonly send: (message: RichApiMessage) => void) {}

  get paneShown(): boolean {
    return this.shown;
  }

  set paneShown(shown: boolean) {
    if (this.shown === shown) return;
    this.shown = shown;
    const content = JSON.stringify({ visibility: shown ? "Visible" : "Hidden" });
    this.send([messageCategory.events, eventType.paneShown, "", content, 0]);
  }
}
