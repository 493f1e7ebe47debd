import {
  type Injector,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type IWorkbookData,
  type Workbook as UniverWorkbook,
  UniverInstanceType,
} from "@univerjs/core";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import korean from "@univerjs/preset-sheets-core/locales/ko-KR";
import type { Language } from "../../text/sentence";
import { calculating } from "../../text/workbench";
import { optimizeUniver } from "./univer-performance";

/** The spreadsheet's own language. */
export const locales: Readonly<Record<Language, LocaleType>> = {
  ko: LocaleType.KO_KR,
  en: LocaleType.EN_US,
};

/** The spreadsheet on the page: Univer with its core plugins. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly injector: Injector;
  /** Closes the workbook with this id. */
  close(unit: string): void;
}

/**
 * Puts an empty spreadsheet into an element.
 *
 * @param container the element to fill
 */
export function startUniver(
  container: HTMLElement,
  { language, dark }: { readonly language: Language; readonly dark: boolean },
): Spreadsheet {
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.KO_KR]: mergeLocales(korean, progressIn("ko")),
      [LocaleType.EN_US]: mergeLocales(english, progressIn("en")),
    },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    // Its own cannot be used with the keyboard; see `ContextMenu`.
    contextMenu: false,
    // Codes such as 001 are texts on purpose.
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    // A workbook contains its results, as in Excel: nothing is calculated until something changes.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  optimizeUniver(injector);
  return {
    univer,
    injector,
    close: (unit) => {
      injector.get(IUniverInstanceService).disposeUnit(unit);
    },
  };
}

function progressIn(language: Language) {
  const texts = Object.entries(calculating).map(([key, sentence]) => [key, sentence[language]]);
  return { "sheets-formula": { progress: Object.fromEntries(texts) as Record<string, string> } };
}

/** Opens a workbook in the spreadsheet. */
export function openWorkbook({ univer }: Spreadsheet, data: IWorkbookData): UniverWorkbook {
  return univer.createUnit<IWorkbookData, UniverWorkbook>(UniverInstanceType.UNIVER_SHEET, data);
}
