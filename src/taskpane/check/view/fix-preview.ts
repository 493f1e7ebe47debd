import { isDay } from "../../../core/calendar/serial";
import type { Finding } from "../../../audit/finding";
import { sayFindingAmount } from "../../../report/finding-amount";
import { sayAfter } from "../../../report/finding-sentence";
import { sayAmount } from "../../../text/amount";
import { checkText } from "../../../text/pane";
import { reportText } from "../../../text/report";
import { cellAddress, qualified } from "../../../workbook/address";
import { valueAsDate } from "../../../workbook/date-system";
import { type Change, isCellError, type Workbook } from "../../../workbook/workbook";
import { element } from "../../element";
import type { Fixable } from "../safe-fixes";
import type { Reader } from "./reader";

/** So many cells are shown; a column of thousands is one correction seen many times. */
const mostCells = 100;

/**
 * The cells that fixes change, with what stands in them and what will.
 *
 * @param place whether cells are named with their sheet
 */
export function fixPreview(
  findings: readonly Fixable[],
  workbook: Workbook,
  reader: Reader,
  place: "cell" | "sheet and cell",
): HTMLElement {
  const { say } = reader;
  const changes = findings.flatMap((finding) =>
    finding.fix.changes.map((change) => ({ change, finding })),
  );
  const rows = changes
    .slice(0, mostCells)
    .map(({ change, finding }) =>
      element("tr", {}, [
        element("th", { scope: "row" }, [addressOf(change, finding, place)]),
        element("td", { class: "before" }, [sayBefore(change, finding, workbook, reader)]),
        element("td", { class: "after" }, [sayAfter(change, finding, reader.language)]),
      ]),
    );
  const more = changes.length - rows.length;
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "group", "aria-label": say(checkText.changes) },
    [
      element("table", { class: "preview" }, [
        element("thead", {}, [
          element("tr", {}, [
            element("th", { scope: "col" }, [say(checkText.changes)]),
            element("th", { scope: "col" }, [say(checkText.before)]),
            element("th", { scope: "col" }, [say(checkText.after)]),
          ]),
        ]),
        element("tbody", {}, rows),
      ]),
      ...(more > 0
        ? [element("p", { class: "quiet" }, [say(reportText.andMoreChanges, { count: more })])]
        : []),
    ],
  );
}

function addressOf(
  { place: { sheet, row, column } }: Change,
  finding: Finding,
  place: "cell" | "sheet and cell",
): string {
  return place === "cell" && sheet === finding.sheet
    ? cellAddress(row, column)
    : qualified(sheet, { top: row, left: column, bottom: row, right: column });
}

/** What stands in the cell: its formula, or its value, as a date where the finding is of dates. */
function sayBefore(
  { place }: Change,
  { found, expected }: Finding,
  { sheets, dateSystem }: Workbook,
  { language }: Reader,
): string {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const cell = sheet?.rows[place.row]?.[place.column];
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const value = cell?.value ?? null;
  if (isCellError(value)) return value.error;
  if (value === null) return reportText.clearsCell[language];
  const day = cell && valueAsDate(cell, dateSystem);
  if (expected.unit === "date" && isDay(day)) return sayAmount(day, "date", language);
  const unit = value === found.value ? found.unit : null;
  return sayFindingAmount({ value, unit }, language);
}
