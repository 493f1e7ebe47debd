/**
 * Excel for tests in Node: the real client library of Excel, unmodified, over the workbench's host.
 *
 * The library is `excel-web-16.00.js` of `@microsoft/office-js`, as Excel on the web loads it. Of office.js, which
 * loads it there, only what the library asks for is stood in for; between the two and the host travel the same
 * messages as in a browser.
 */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { FileAnswer } from "../../src/workbench/host/file-copies";
import { Host } from "../../src/workbench/host/host";
import { type MemoryGrid, memoryGridOf } from "../../src/workbench/host/memory-grid";
import type { RichApiMessage } from "../../src/workbench/host/protocol";
import { highRequirements, supports } from "../../src/workbench/host/requirements";
import type { Workbook } from "../../src/workbook/workbook";

const library = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
const compiled = new Script(readFileSync(library, "utf8"), { filename: "excel-web-16.00.js" });

export interface ExcelOptions {
  /** The requirement sets that this Excel says it has; the newest when left out. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The language that Excel shows itself in, ko-KR when left out. */
  readonly language?: string;
}

/**
 * An open Excel. `Excel`, `Office`, `OfficeExtension`, `CustomFunctions` and as much of `document` as tells whether the
 * page is visible are globals until it is closed.
 */
export interface OpenExcel {
  readonly host: Host;
  readonly grid: MemoryGrid;
  /** Brings the page of the add-in to the front or hides it, as with the tab or window that it is in. */
  readonly showPage: (isVisible: boolean) => void;
  readonly close: () => void;
}

type Handler = (message: { entries: object[] }) => void;

/** What the library puts on its window, of which the tests see the types that Office.js declares. */
interface Window {
  Excel: typeof Excel;
  Office: Record<string, unknown>;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: object;
  OSF: { DDA: { RichApi: Record<string, unknown> } };
}

const globals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Opens a workbook in Excel, with its custom functions ready to be called.
 *
 * @param workbook a snapshot, or a grid that is to be watched
 * @example
 * const { host, grid, close } = openExcel(readXlsx(bytes));
 * await Excel.run(async (context) => { ... });
 * close();
 */
export function openExcel(
  workbook: Workbook | MemoryGrid,
  { requirements = highRequirements, language = "ko-KR" }: ExcelOptions = {},
): OpenExcel {
  const grid = "names" in workbook && "listen" in workbook ? workbook : memoryGridOf(workbook);
  const host = new Host(grid);
  host.requirements = requirements;
  const handlers: Handler[] = [];
  const end = host.listen((message) => {
    for (const handler of handlers) handler({ entries: [entryOf(message)] });
  });
  const { window, ready } = loadLibrary({
    displayLanguage: language,
    contentLanguage: language,
    platform: "OfficeOnline",
    host: "Excel",
    document: documentOf(host),
    requirements: {
      isSetSupported: (name: string, version?: string) => supports(requirements, name, version),
    },
  });
  window.OSF.DDA.RichApi["executeRichApiRequestAsync"] = (
    message: unknown[],
    done: (result: object) => void,
  ) => {
    const [customData, , , , body, , flags] = message as [string, 0, 0, 0, string, 0, number];
    void host.answer({ customData, flags, body }).then((answer) => {
      done(
        "error" in answer
          ? { status: "failed", error: { code: answer.error, message: `error ${answer.error}` } }
          : { status: "succeeded", value: { data: [200, [], answer.body] } },
      );
    });
  };
  window.OSF.DDA.RichApi["richApiMessageManager"] = {
    register: (handler: Handler) => {
      handlers.push(handler);
      return Promise.resolve();
    },
  };
  Object.assign(window.Office, {
    HostType: { Excel: "Excel" },
    onReady: (callback?: (info: object) => unknown) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      return Promise.resolve(callback?.(info)).then(() => info);
    },
  });
  for (const start of ready) start();
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  Object.defineProperty(globalThis, "document", { value: page, configurable: true });
  for (const name of globals) {
    // Behind a getter: Jest takes apart what a test leaves on the global object, and the library's timers still run.
    Object.defineProperty(globalThis, name, { get: () => window[name], configurable: true });
  }
  const close = () => {
    end();
    // The start of the functions is tried again and again while a cell is being edited.
    host.faults.endCellEdit();
    for (const name of [...globals, "document"]) Reflect.deleteProperty(globalThis, name);
  };
  const showPage = (isVisible: boolean) => {
    page.visibilityState = isVisible ? "visible" : "hidden";
    page.dispatchEvent(new Event("visibilitychange"));
  };
  return { host, grid, showPage, close };
}

/** As much of Office.context.document as hands out the file of the workbook. */
function documentOf({ files }: Host): object {
  const answer = (
    given: FileAnswer,
    value: (parts: Readonly<Record<number, unknown>>) => object,
  ) =>
    "error" in given
      ? { status: "failed", error: { code: given.error, message: `error ${given.error}` } }
      : { status: "succeeded", value: value(given) };
  const sliceSize = 4096;
  return {
    url: "https://example.com/files/%EA%B8%B0%EB%A1%9D.xlsx?web=1",
    getFileAsync: (_type: string, _options: object, done: (result: object) => void) => {
      done(
        answer(files.open(sliceSize), ({ 0: handle, 1: size }) => ({
          size,
          sliceCount: Math.ceil(Number(size) / sliceSize),
          getSliceAsync: (index: number, told: (result: object) => void) => {
            told(answer(files.slice(Number(handle), index), ({ 0: data }) => ({ data, index })));
          },
          closeAsync: (told: (result: object) => void) => {
            told(answer(files.close(), () => ({})));
          },
        })),
      );
    },
  };
}

/** Runs the library in a window of its own; `ready` is what it does once the page is there. */
function loadLibrary(context: object): { window: Window; ready: (() => void)[] } {
  const ready: (() => void)[] = [];
  const element = () => ({ setAttribute: nothing, style: {}, appendChild: nothing });
  const functions = new Map<string, unknown>();
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    document: {
      readyState: "loading",
      cookie: "",
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: (event: string, listener: () => void) => {
        if (event === "DOMContentLoaded") ready.push(listener);
      },
    },
    OSF: {
      _OfficeAppFactory: {
        getContext: () => context,
        getHostInfo: () => ({ flags: 3, hostPlatform: "web" }),
      },
    },
    CustomFunctions: {
      associate: (id: string, body: unknown) => functions.set(id.toUpperCase(), body),
      _association: {
        get mappings() {
          return Object.fromEntries(functions);
        },
        onchange: nothing,
      },
    },
  };
  window["window"] = window["self"] = window;
  compiled.runInContext(createContext(window));
  return { window: window as unknown as Window, ready };
}

function entryOf([messageCategory, messageType, targetId, message]: RichApiMessage): object {
  return { messageCategory, messageType, targetId, message };
}

function nothing(): void {
  // The library has nobody here to hear of it.
}
