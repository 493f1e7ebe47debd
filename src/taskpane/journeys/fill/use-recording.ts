import { useEffect, useRef, useState } from "preact/hooks";
import { fillText } from "../../../text/fill";
import {
  type CellValue,
  type Change,
  isCellError,
  type Place,
  type Workbook,
} from "../../../workbook/workbook";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";
import type { LogTable, Recorded, RecordedDay } from "./log-table";

/** What was done last. */
export interface Done {
  readonly saying: string;
  /** The days that were written. */
  readonly days?: Written;
}

interface Written {
  readonly changes: readonly Change[];
  /** What stood in their cells. */
  readonly former: readonly Change[];
}

interface Entered {
  readonly recorded: Recorded;
  readonly saying: string;
  /** Where it is a single day. */
  readonly day?: RecordedDay;
}

/**
 * Records days in the log. Whoever enters one after the other is not held up: the next day stands ready at once, and
 * what is entered while others are being written is written with the next.
 *
 * @param workbook as it was checked last; it may know nothing yet of what was written
 * @param onDone told what was recorded; null when something else begins
 */
export function useRecording(workbook: Workbook, onDone: (done: Done | null) => void) {
  const { say } = useLocalization();
  const session = useSession();
  const entered = useRef<Entered[]>([]);
  const isWriting = useRef(false);
  const [ahead, setAhead] = useState<LogTable | null>(null);
  const [refused, setRefused] = useState<RecordedDay | null>(null);
  // What stands in the workbook counts, whoever has written it or taken it back.
  useEffect(() => {
    if (!isWriting.current) setAhead(null);
  }, [workbook]);
  const write = async (): Promise<boolean> => {
    isWriting.current = true;
    setRefused(null);
    onDone(null);
    let isWritten = true;
    while (isWritten && entered.current.length > 0) {
      const batch = entered.current.splice(0);
      const changes = batch.flatMap(({ recorded }) => recorded.changes);
      isWritten = await session.cells.put(changes, "fill");
      const last = batch.at(-1);
      if (isWritten && last) {
        onDone({ saying: last.saying, days: writtenOf(last.recorded, workbook) });
      } else {
        // Those behind it would leave a gap.
        entered.current = [];
        setAhead(null);
        setRefused(batch[0]?.day ?? null);
      }
    }
    isWriting.current = false;
    return isWritten;
  };
  return {
    /** The log with all that was entered, until the workbook is read anew. */
    ahead,
    /** The day that was entered last and could not be written. */
    refused,
    /** Records a day; the one after it can be entered at once. */
    recordDay: async (recorded: Recorded, saying: string, day: RecordedDay): Promise<void> => {
      setAhead(recorded.after);
      entered.current.push({ recorded, saying, day });
      if (!isWriting.current) await write();
    },
    /**
     * Records many days, or others than the next one.
     *
     * @returns whether they were written; not where others are being written
     */
    recordDays: async (recorded: Recorded, saying: string): Promise<boolean> => {
      if (isWriting.current) return false;
      entered.current.push({ recorded, saying });
      return write();
    },
    /**
     * Takes back what was written last, in one step whatever Excel's own undo makes of it.
     *
     * @returns whether its cells are as before
     */
    takeBack: async ({ former }: Written): Promise<boolean> => {
      if (isWriting.current) return false;
      isWriting.current = true;
      const isBack = await session.cells.put(former, "fill");
      isWriting.current = false;
      if (isBack) {
        setAhead(null);
        onDone({ saying: say(fillText.takenBack) });
      }
      return isBack;
    },
  };
}

/** @param workbook before they are written */
function writtenOf({ changes }: Recorded, workbook: Workbook): Written {
  const former = changes.map(({ place }) => {
    const value = valueAt(place, workbook);
    return { place, value: isCellError(value) ? null : value };
  });
  return { changes, former };
}

/** Whether all that was written stands there as it was written; a date by any number, as the workbook counts its days. */
export function stands({ changes }: Written, workbook: Workbook): boolean {
  return changes.every(({ place, value, isDate }) => {
    const now = valueAt(place, workbook);
    return isDate ? typeof now === "number" : now === value;
  });
}

function valueAt({ sheet, row, column }: Place, { sheets }: Workbook): CellValue {
  return sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value ?? null;
}
