import type { InputHTMLAttributes } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../../form/submission";
import { placeOf } from "../../workbook/workbook";
import { useSession } from "../session/session-context";
import type { NoticePlace } from "../session/state";

/** What an input is drawn with that shows a cell and writes it. */
type FieldProps = Pick<
  InputHTMLAttributes,
  "value" | "readOnly" | "title" | "aria-invalid" | "onFocus" | "onInput" | "onBlur" | "onKeyDown"
>;

/**
 * Binds an input to a cell: it shows what stands there, and writes what is typed when it is left, or on Enter, which goes
 * on to the next field of its column.
 *
 * What cannot stand there stays in the field, and the cell keeps its value then.
 *
 * @param read what the typed text comes to; undefined where it cannot stand there
 * @param locked why nothing can be typed here, where that is so
 * @param notice where it is said that the cell could not be written
 * @returns whether what is typed was refused, and what the input is drawn with
 */
export function useCellField(
  entry: Entry<string> | Entry<number>,
  read: (text: string) => string | number | undefined,
  locked: string | undefined,
  notice: NoticePlace,
): { readonly isRefused: boolean; readonly props: FieldProps } {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const stands = entry.value === null ? "" : String(entry.value);
  const write = () => {
    if (typed === null) return;
    const text = typed.trim();
    const value = text === "" ? null : read(text);
    setRefused(value === undefined);
    if (value === undefined) return;
    if (text === stands) {
      setTyped(null);
      return;
    }
    void session.cells.put([{ place: placeOf(entry), value }], notice).then((isWritten) => {
      // What was refused stays to be tried again; what was typed meanwhile stays too.
      if (isWritten) setTyped((now) => (now === typed ? null : now));
    });
  };
  const props: FieldProps = {
    value: typed ?? stands,
    readOnly: locked !== undefined,
    title: locked,
    "aria-invalid": isRefused,
    onFocus: ({ currentTarget }) => {
      currentTarget.select();
    },
    onInput: ({ currentTarget }) => {
      setTyped(currentTarget.value);
    },
    onBlur: write,
    onKeyDown: ({ key, currentTarget }) => {
      if (key === "Enter") {
        const next = nextField(currentTarget);
        // Leaving a field writes it.
        if (next) next.focus();
        else write();
      }
      if (key === "Escape") {
        setTyped(null);
        setRefused(false);
      }
    },
  };
  return { isRefused, props };
}

/** The field below in the same column, else the first of the column after it; null for the last of all. */
function nextField(input: HTMLElement): HTMLElement | null {
  const columnOf = (field: Element) =>
    field.closest<HTMLElement>("[data-column]")?.dataset["column"];
  const column = columnOf(input);
  if (column === undefined) return null;
  const panel = input.closest("[role=tabpanel]");
  const fields = [...(panel?.querySelectorAll<HTMLElement>("[data-column] input") ?? [])];
  const columns = [...new Set(fields.map(columnOf))];
  const order = columns.flatMap((each) => fields.filter((field) => columnOf(field) === each));
  return order[order.indexOf(input) + 1] ?? null;
}
