import { qualified } from "../../workbook/address";
import { isCellError, type Workbook } from "../../workbook/workbook";

/** What Excel shows while a function of an add-in has not answered; versions before 2019 call it the second. */
const busy: ReadonlySet<string> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** The cells whose formulas have no result yet, by their addresses. */
export function busyCells({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => {
        const value = cell?.value;
        return cell?.formula !== undefined && isCellError(value) && busy.has(value.error)
          ? [qualified(name, { top: row, left: column, bottom: row, right: column })]
          : [];
      }),
    ),
  );
}
