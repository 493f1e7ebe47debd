import { useState } from "preact/hooks";
import type { Entry } from "../../form/submission";
import { placeOf } from "../../workbook/workbook";
import { useSession } from "../session/session-context";
import type { NoticePlace } from "../session/state";

/**
 * A field that shows the number of a cell and writes what is typed into that cell when it is left, or on Enter.
 *
 * What is no number stays in the field, and what is expected is said below it; the cell keeps its value then.
 *
 * @param props.label what a screen reader calls it
 * @param props.accepts whether a number can stand there
 * @param props.expected what is said of one that cannot
 * @param props.locked why nothing can be typed here, where that is so
 * @param props.notice where it is said that the cell could not be written
 */
export function CellInput({
  label,
  entry,
  accepts,
  expected,
  locked,
  notice,
}: {
  label: string;
  entry: Entry<number>;
  accepts: (number: number) => boolean;
  expected: string;
  locked?: string;
  notice: NoticePlace;
}) {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const stands = entry.value === null ? "" : String(entry.value);
  const write = () => {
    if (typed === null) return;
    const text = typed.trim();
    const value = text === "" ? null : Number(text);
    if (value !== null && !(Number.isFinite(value) && accepts(value))) {
      setRefused(true);
      return;
    }
    setRefused(false);
    setTyped(null);
    if (text !== stands) void session.put([{ place: placeOf(entry), value }], notice);
  };
  return (
    <label class="cell-input">
      <span class="quiet">{label}</span>
      <input
        inputMode="decimal"
        value={typed ?? stands}
        readOnly={locked !== undefined}
        title={locked}
        aria-invalid={isRefused}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onBlur={write}
        onKeyDown={(event) => {
          if (event.key === "Enter") nextIn(event.currentTarget)?.focus();
          if (event.key === "Escape") {
            setTyped(null);
            setRefused(false);
          }
        }}
      />
      {isRefused && <span role="alert">{expected}</span>}
    </label>
  );
}

/** The field below in the same column, or the input itself, so that leaving it writes. */
function nextIn(input: HTMLInputElement): HTMLElement | null {
  const column = input.closest("[data-column]")?.getAttribute("data-column");
  const all = [
    ...(input
      .closest("[role=tabpanel]")
      ?.querySelectorAll<HTMLInputElement>(`[data-column="${column ?? ""}"] input`) ?? []),
  ];
  const next = all[all.indexOf(input) + 1];
  if (!next) input.blur();
  return next ?? null;
}
