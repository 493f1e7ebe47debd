/** Every file that this project writes opens in Excel without a repair. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { allRules } from "../../../src/audit/rules";
import { drawOn } from "../../../src/record/sampling-plan";
import { auditFile } from "../../../src/report/file-report";
import { reportSheet } from "../../../src/report/sheets/report-sheet";
import { addedSheetOf } from "../../../src/workbook/own-sheet/added-sheet-of";
import { saveOwnSheet, saveXlsx } from "../../../src/workbook/save";
import { readXlsx } from "../../../src/workbook/sources/xlsx";
import { blank } from "../../../src/form/template/content";
import { writeForm } from "../../../src/form/template/write-form";
import { correctedCopy } from "../../../src/page/corrected-copy";
import { makeCopy } from "../../../src/submission-copy/make-copy";
import { distinctSamples } from "../../cases/distinct";
import { everySheet } from "../../report/sheets/every-sheet";
import { validator } from "./microsoft";
import {
  allErrorsOf,
  savedWithCells,
  savedWithChanges,
  savedWithRows,
  worseWhenSaved,
} from "./saved";
import { variants } from "./variants";

const samples = path.resolve(__dirname, "../../cases");
const corpus = path.resolve(__dirname, "../../../../shared/corpus/workbooks");
const bytesIn = (folder: string, name: string) =>
  new Uint8Array(readFileSync(path.join(folder, name)));

/** Of the corpus, what differs most from our own files; `npm run validate:files` takes all of it, and all samples. */
const foreign = [
  "inventory-table.xlsx",
  "issue281.xlsm",
  "minimal_package.xlsx",
  "strict_iso_paths.xlsx",
];

/** A copy of whatever stands in the form. */
function draftOf(bytes: Uint8Array): Uint8Array {
  const request = { file: "a.xlsx", language: "ko", today: "2026-10-30", isDraft: true } as const;
  const copy = makeCopy(bytes, request);
  if (copy.status !== "made") throw new Error(copy.status);
  return copy.bytes;
}

// The package of the validator is there for the common platforms only.
const whereValidated = validator === null ? it.skip : it;

describe("Microsoft's validator and our own checks have nothing against", () => {
  whereValidated.each(["ko", "en"] as const)("the blank form (%s)", async (language) => {
    expect(await allErrorsOf(writeForm(language, blank), "form.xlsx")).toEqual([]);
  });

  // Of the others, too, where all is validated.
  whereValidated.each(distinctSamples)("%s", async (name) => {
    expect(await allErrorsOf(bytesIn(samples, name), name)).toEqual([]);
  });

  whereValidated.each(["three-mistakes.xlsx", "foreign-monthly.xlsx"])(
    "%s, saved with changes",
    async (name) => {
      expect(await allErrorsOf(savedWithChanges(bytesIn(samples, name)), name)).toEqual([]);
    },
  );

  whereValidated("small-factory.xlsx, with rows inserted into every sheet", async () => {
    const file = savedWithRows(bytesIn(samples, "small-factory.xlsx"));
    expect(await allErrorsOf(file, "small-factory.xlsx")).toEqual([]);
  });

  whereValidated("small-factory.xlsx, with cells inserted into the list of accidents", async () => {
    const area = { top: 15, left: 0, bottom: 16, right: 10 };
    const file = savedWithCells(bytesIn(samples, "small-factory.xlsx"), "재해 기록", area);
    expect(await allErrorsOf(file, "small-factory.xlsx")).toEqual([]);
  });
});

describe("a submission copy has nothing against it either, of", () => {
  whereValidated.each(["small-factory.xlsx", "plant-320.xlsx", "foreign-monthly.xlsx"])(
    "%s",
    async (name) => {
      expect(await allErrorsOf(draftOf(bytesIn(samples, name)), name)).toEqual([]);
    },
  );

  whereValidated("the blank form, stored with dynamic arrays", async () => {
    expect(await allErrorsOf(draftOf(writeForm("en", blank)), "form.xlsx")).toEqual([]);
  });

  whereValidated("a copy", async () => {
    const copy = draftOf(bytesIn(samples, "small-factory.xlsx"));
    expect(await allErrorsOf(draftOf(copy), "copy.xlsx")).toEqual([]);
  });
});

describe("a copy with the audit report has nothing against it either, of", () => {
  whereValidated.each(["three-mistakes.xlsx", "foreign-monthly.xlsx"])("%s", async (name) => {
    const bytes = bytesIn(samples, name);
    const report = auditFile(bytes, name);
    if (report.status !== "ok") throw new Error(report.status);
    const [language, today, draw] = ["ko", 46_325, drawOn("2026-10-30")] as const;
    const options = { language, today, draw, rules: allRules, version: "1.2.3" };
    const copy = saveOwnSheet(bytes, readXlsx(bytes), reportSheet(report, options));
    expect(await allErrorsOf(copy, name)).toEqual([]);
  });
});

describe("a workbook with every sheet of the add-in has nothing against it either, in", () => {
  whereValidated.each(["ko", "en"] as const)("%s", async (language) => {
    const bytes = bytesIn(samples, "three-mistakes.xlsx");
    const workbook = readXlsx(bytes);
    const sheets = everySheet(workbook, language);
    const added = sheets.map((sheet) => addedSheetOf(sheet));
    const all = [...workbook.sheets, ...added];
    const saved = saveXlsx(bytes, workbook, { sheets: all, added });
    expect(await allErrorsOf(saved.bytes, "every-sheet.xlsx")).toEqual([]);
  });
});

describe("a corrected copy has nothing against it either, of", () => {
  const names = ["wrong-coefficient.xlsx", "foreign-monthly.xlsx", "foreign-contractor.xlsx"];
  whereValidated.each(names)("%s", async (name) => {
    const facts = { file: name, language: "ko", today: "2026-10-30" } as const;
    const copy = correctedCopy(bytesIn(samples, name), facts);
    if (copy.status !== "corrected") throw new Error(copy.status);
    expect(await allErrorsOf(copy.bytes, name)).toEqual([]);
  });
});

describe("saving makes nothing worse in", () => {
  whereValidated.each(variants)("$name", async ({ name, bytes }) => {
    expect(await worseWhenSaved(bytes, `${name}.xlsx`)).toEqual([]);
  });

  const whereForeign = validator === null || !existsSync(corpus) ? it.skip : it;
  whereForeign.each(foreign)("%s", async (name) => {
    expect(await worseWhenSaved(bytesIn(corpus, name), name)).toEqual([]);
  });
});
