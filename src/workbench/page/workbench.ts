/** The page: a spreadsheet in Excel's place, the add-in's pane beside it, its ribbon above. */
import { ThemeService } from "@univerjs/core";
import { IContextMenuService, ILayoutService } from "@univerjs/preset-sheets-core";
import { languageOf } from "../../text/language-of";
import { type Language, say, type Sentence } from "../../text/sentence";
import { unreadable } from "../../text/unreadable";
import { workbench } from "../../text/workbench";
import { UnreadableWorkbook } from "../../workbook/sources/xlsx";
import { AddinFunctions } from "../grid/addin-functions";
import { menuPlaceOf, type MenuPlace } from "../grid/cell-menu";
import type { Point } from "../grid/screen-place";
import { locales, startUniver } from "../grid/univer";
import { ContextMenu } from "./context-menu";
import { byId } from "./element";
import { askAboutEntry } from "./entry-dialog";
import { type Control, drawRibbon, readRibbon } from "./ribbon";
import { commandOf, type Shortcuts } from "./shortcuts";
import { Session, type SessionListener } from "./session";
import { makeResizable } from "./splitter";

const defaultSample: Readonly<Record<Language, string>> = {
  ko: "three-mistakes.xlsx",
  en: "achieved-too-early.xlsx",
};
const storageKeys = { language: "za-language", theme: "za-theme" };

class Workbench {
  session: Session | null = null;
  private language: Language;
  private isDark: boolean;
  private manifest = "";
  private readonly spreadsheet;
  private readonly functions: AddinFunctions;
  private readonly samples = byId("samples", HTMLSelectElement);
  private readonly file = byId("file", HTMLInputElement);
  private readonly message = byId("message", HTMLElement);
  private readonly menu = new ContextMenu();

  constructor() {
    const asked = new URLSearchParams(location.search);
    const language = asked.get("lang") ?? localStorage.getItem(storageKeys.language);
    const theme = asked.get("theme") ?? localStorage.getItem(storageKeys.theme);
    const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
    this.language = languageOf(language ?? navigator.language);
    this.isDark = theme === null ? prefersDark : theme === "dark";
    this.spreadsheet = startUniver(byId("sheet", HTMLElement), {
      language: this.language,
      dark: this.isDark,
    });
    this.functions = new AddinFunctions(this.spreadsheet.injector, this.language);
  }

  async start(): Promise<void> {
    this.listen();
    const [manifest, shortcuts, samples] = await Promise.all([
      fetch("/manifest.xml").then((answer) => answer.text()),
      fetch("/shortcuts.json").then((answer) => answer.json() as Promise<Shortcuts>),
      fetch("/samples.json").then((answer) => answer.json() as Promise<string[]>),
    ]);
    this.manifest = manifest;
    this.listenToShortcuts(shortcuts);
    for (const sample of samples) this.samples.append(new Option(sample, sample));
    this.samples.append(new Option("", ""));
    this.show();
    const asked = new URLSearchParams(location.search).get("sample");
    await this.openSample(asked ?? defaultSample[this.language]);
  }

  private readonly listener: SessionListener = {
    changed: () => {
      this.showState();
    },
    newWorkbook: (bytes) => {
      this.open(this.text(workbench.newWorkbook), bytes);
    },
    ask: async (question) => {
      const decision = await askAboutEntry(question, this.language);
      this.focusSheet();
      return decision;
    },
    left: (to) => {
      // The add-in's frame has the focus of the browser; this page has to take it before its elements can.
      window.focus();
      if (to === "next") this.samples.focus();
      else if (to === "previous") byId("splitter", HTMLElement).focus();
      else this.focusSheet();
    },
  };

  private listen(): void {
    const on = (id: string, act: () => void) => {
      byId(id, HTMLElement).addEventListener("click", act);
    };
    on("open", () => {
      this.file.click();
    });
    on("save", () => {
      void this.save();
    });
    on("language", () => {
      this.setLanguage(this.language === "ko" ? "en" : "ko");
    });
    on("theme", () => {
      this.isDark = !this.isDark;
      localStorage.setItem(storageKeys.theme, this.isDark ? "dark" : "light");
      this.spreadsheet.injector.get(ThemeService).setDarkMode(this.isDark);
      this.show();
      this.session?.showTheme();
    });
    this.file.addEventListener("change", () => {
      const [file] = this.file.files ?? [];
      if (file) void this.openFile(file);
      this.file.value = "";
    });
    this.samples.addEventListener("change", () => {
      if (this.samples.value === "") this.showFile();
      else void this.openSample(this.samples.value);
    });
    acceptDroppedFiles((file) => void this.openFile(file));
    window.addEventListener("beforeunload", (event) => {
      if (this.session?.isChanged) event.preventDefault();
    });
    const { injector } = this.spreadsheet;
    injector.get(IContextMenuService).registerContextMenuHandler({
      handleContextMenu: ({ clientX: x, clientY: y, buttons }, position) => {
        const place = menuPlaceOf(position);
        if (!place) return;
        const show = () => {
          this.showMenu({ x, y }, place);
        };
        // To let go of the button would be a click outside the menu, which closes it.
        if (buttons > 0) window.addEventListener("pointerup", show, { once: true, capture: true });
        else show();
      },
      hideContextMenu: () => {
        this.menu.hide();
      },
      get visible() {
        return false;
      },
    });
    makeResizable(byId("splitter", HTMLElement), byId("pane", HTMLElement));
  }

  /** Once the cell under the mouse is selected, which the menu is of. */
  private showMenu(at: Point, place: MenuPlace): void {
    requestAnimationFrame(() => {
      const { session } = this;
      if (!session) return;
      this.menu.show(at, session.menuItems(place), {
        language: this.language,
        onClosed: () => {
          this.focusSheet();
        },
      });
    });
  }

  private focusSheet(): void {
    this.spreadsheet.injector.get(ILayoutService).focus();
  }

  private async openSample(name: string): Promise<void> {
    const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
    if (answer.ok) {
      this.open(name, new Uint8Array(await answer.arrayBuffer()));
      return;
    }
    const usual = defaultSample[this.language];
    if (!this.session && name !== usual) await this.openSample(usual);
    this.say(this.text(workbench.noSample, { file: name }));
  }

  private async openFile(file: File): Promise<void> {
    this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens a workbook in place of the one that is open. */
  private open(name: string, bytes: Uint8Array): void {
    const { session } = this;
    if (session?.isChanged && !confirm(this.text(workbench.replace))) {
      this.showFile();
      return;
    }
    try {
      const waits = new URLSearchParams(location.search).has("wait");
      const opened = new Session(
        this.spreadsheet,
        this.functions,
        name,
        bytes,
        this.listener,
        waits,
      );
      session?.close();
      this.session = opened;
      this.say(this.text(workbench.notExcel));
      opened.startAddin(this.language);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      this.say(say(unreadable[error.code], this.language, error.params));
    }
    this.showFile();
  }

  private async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    const { file } = session;
    // A file keeps what its cells show, and they may show #BUSY!.
    await session.calculated();
    try {
      const saved = session.save();
      if (!saved) {
        this.say(this.text(workbench.cannotSaveMoved, { file }));
        return;
      }
      const { bytes, cells } = saved;
      download(file, bytes);
      this.say(this.text(workbench.saved, { file, cells }));
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      const reason = say(unreadable[error.code], this.language, error.params);
      this.say(this.text(workbench.cannotSave, { file, reason }));
    }
  }

  /** Before the spreadsheet gets them, as in Excel. */
  private listenToShortcuts(shortcuts: Shortcuts): void {
    const listener = (event: KeyboardEvent) => {
      const command = commandOf(shortcuts, event);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      void this.session?.runCommand(command);
    };
    window.addEventListener("keydown", listener, { capture: true });
    window.addEventListener("keydown", (event) => {
      if (event.altKey && event.key === "ArrowDown") void this.session?.chooseEntry();
    });
    window.addEventListener("keydown", (event) => {
      const isAsked = event.key === "ContextMenu" || (event.shiftKey && event.key === "F10");
      const at = this.session?.selectedPlace;
      const isInSheet = document.activeElement?.closest("#sheet, [id*=univer]") != null;
      if (!isAsked || !at || !isInSheet || this.session?.edited !== null) return;
      event.preventDefault();
      this.showMenu(at, "cells");
    });
  }

  private press({ command }: Control): void {
    const { session } = this;
    if (!session) return;
    if (command !== null) {
      void session.runCommand(command);
      return;
    }
    const { page } = session.host;
    page.paneShown = !page.paneShown;
    this.showState();
  }

  private setLanguage(language: Language): void {
    this.language = language;
    localStorage.setItem(storageKeys.language, language);
    this.spreadsheet.univer.setLocale(locales[language]);
    if (this.session) this.functions.setLanguage(language);
    this.show();
    this.say(this.text(workbench.notExcel));
    this.session?.startAddin(language);
  }

  /** Shows everything that depends on language and theme. */
  private show(): void {
    const root = document.documentElement;
    root.lang = this.language;
    root.dataset["theme"] = this.isDark ? "dark" : "light";
    document.title = this.text(workbench.title);
    for (const element of document.querySelectorAll<HTMLElement>("[data-text], [data-hint]")) {
      const { text, hint } = element.dataset;
      if (text !== undefined) element.textContent = this.text(workbench[text as TextKey]);
      if (hint !== undefined) element.title = this.text(workbench[hint as TextKey]);
    }
    const ownWorkbook = this.samples.options[this.samples.options.length - 1];
    if (ownWorkbook) ownWorkbook.text = this.text(workbench.ownWorkbook);
    byId("theme", HTMLElement).textContent = this.text(
      this.isDark ? workbench.light : workbench.dark,
    );
    drawRibbon(byId("ribbon", HTMLElement), readRibbon(this.manifest, this.language), (control) => {
      this.press(control);
    });
    this.showState();
  }

  /** Shows which sample is open, if any. */
  private showFile(): void {
    const { file } = this.session ?? { file: "" };
    const isSample = [...this.samples.options].some(({ value }) => value === file);
    this.samples.value = isSample ? file : "";
  }

  /** Shows the state of the add-in and its host. */
  private showState(): void {
    const { session } = this;
    if (!session) return;
    const { page, unknown } = session.host;
    document.querySelector("main")?.setAttribute("data-pane", page.paneShown ? "shown" : "hidden");
    const paneButton = document.getElementById("ZA.Pane");
    paneButton?.setAttribute("aria-pressed", String(page.paneShown));
    for (const [id, { enabled }] of page.buttons) {
      const button = document.getElementById(id);
      if (button instanceof HTMLButtonElement) button.disabled = !enabled;
    }
    byId("addin", HTMLElement).textContent = this.text(
      session.isReady ? workbench.addinReady : workbench.addinLoading,
    );
    const host = byId("host", HTMLElement);
    const members = [...new Set(unknown)].join(", ");
    host.dataset["missing"] = String(members !== "");
    host.textContent =
      members === ""
        ? this.text(workbench.nothingMissing)
        : this.text(workbench.missing, { members });
  }

  private say(text: string): void {
    this.message.textContent = text;
  }

  private text(sentence: Sentence, params: Record<string, string | number> = {}): string {
    return say(sentence, this.language, params);
  }
}

type TextKey = keyof typeof workbench;

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Accepts files that are dropped anywhere on the page. */
function acceptDroppedFiles(open: (file: File) => void): void {
  const target = byId("drop", HTMLElement);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    target.hidden = event.dataTransfer?.types.includes("Files") !== true;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) target.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    target.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

const page = new Workbench();
// For tests, which cannot inspect a canvas otherwise.
Object.assign(window, { workbench: page });
void page.start();
