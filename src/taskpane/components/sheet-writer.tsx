import { useEffect, useState } from "preact/hooks";
import { sheetWritingText } from "../../text/sheet-writing";
import type { SheetProgress } from "../../workbook/sources/excel";
import { useSession } from "../session/session-context";
import type { NoticePlace, SheetOutcome } from "../session/state";
import { useLocalization } from "../shell/localization";

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
/** Milliseconds in which nothing changes: most sheets are written by then. */
const patience = 300;

/** A sheet that is being written. */
interface Writing {
  readonly rows: { readonly written: number; readonly of: number } | null;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
}

/**
 * A button that writes one of the add-in's own sheets: says how far that is and becomes the one that cancels it where it
 * takes long, then leads to the sheet.
 *
 * @param props.write does it; its progress has a signal
 * @param props.notice where it is said why it was not written, or that it cannot be shown
 * @param props.isHeldUp whether it has to wait: cells are being written or calculated
 */
export function SheetWriter({
  name,
  write,
  notice,
  isPrimary = false,
  isHeldUp = false,
}: {
  name: string;
  write: (progress: SheetProgress & { readonly signal: AbortSignal }) => Promise<SheetOutcome>;
  notice: NoticePlace;
  isPrimary?: boolean;
  isHeldUp?: boolean;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [outcome, setOutcome] = useState<SheetOutcome | null>(null);
  const isLong = useIsLong(writing !== null);
  const begin = async () => {
    const control = new AbortController();
    const change = (changed: Partial<Writing>) => {
      setWriting((now) => now && { ...now, ...changed });
    };
    const cancel = () => {
      control.abort();
      change({ isCancelled: true });
    };
    setOutcome(null);
    setWriting({ rows: null, isCancelled: false, cancel });
    const onRows = (written: number, of: number) => {
      change({ rows: { written, of } });
    };
    setOutcome(await write({ signal: control.signal, onRows }));
    setWriting(null);
  };
  const isBusy = writing !== null && (!isLong || writing.isCancelled);
  const shown = isLong ? writing : null;
  return (
    <div class="sheet-writer">
      <button
        type="button"
        class={isPrimary && !shown ? "primary" : undefined}
        aria-disabled={isBusy || (!writing && isHeldUp)}
        onClick={() => {
          if (isBusy) return;
          if (writing) writing.cancel();
          else if (!isHeldUp) void begin();
        }}
      >
        {shown ? say(sheetWritingText.cancel) : name}
      </button>
      <p role="status" aria-busy={writing !== null}>
        {shown && sayWriting(shown, say)}
        {outcome?.status === "cancelled" && say(sheetWritingText.cancelled)}
        {outcome?.status === "written" && (
          <>
            {say(sheetWritingText.written, { sheet: outcome.name })}{" "}
            <button
              type="button"
              class="link"
              onClick={() => void session.goTo(outcome.name, firstCell, notice)}
            >
              {say(sheetWritingText.show)}
            </button>
          </>
        )}
      </p>
      {shown && (
        <progress
          key={shown.rows ? "rows" : "preparing"}
          aria-label={name}
          {...(shown.rows && { value: shown.rows.written, max: Math.max(1, shown.rows.of) })}
        />
      )}
    </div>
  );
}

function sayWriting(
  { rows, isCancelled }: Writing,
  say: ReturnType<typeof useLocalization>["say"],
): string {
  if (isCancelled) return say(sheetWritingText.cancelling);
  return rows
    ? say(sheetWritingText.writing, { rows: rows.written, of: rows.of })
    : say(sheetWritingText.preparing);
}

/** Whether something has gone on for longer than a person takes for at once. */
function useIsLong(isGoingOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => {
      setLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isGoingOn]);
  return isGoingOn && isLong;
}
