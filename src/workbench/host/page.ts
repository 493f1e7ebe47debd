import { eventType } from "./events";
import { type RichApiMessage, messageCategory } from "./protocol";

/** What is around the grid: the pane, the ribbon's buttons, and the windows an add-in opens. */
export class Page {
  /** The workbooks that the add-in had opened beside this one, as the bytes of their files in base64. */
  readonly opened: string[] = [];
  /** What the add-in asked of the ribbon's buttons and tabs. */
  readonly buttons = new Map<string, { enabled: boolean }>();
  readonly tabs = new Map<string, { visible: boolean }>();
  /** Whether the add-in is to start with the workbook. */
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
