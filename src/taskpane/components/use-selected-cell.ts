import { useEffect, useState } from "preact/hooks";
import type { Place } from "../../workbook/workbook";
import { useSession } from "../session/session-context";
import type { NoticePlace } from "../session/state";

/**
 * The cell that a person has selected; null until Excel tells.
 *
 * @param at where it is said that Excel does not tell; null where nobody waits for it
 */
export function useSelectedCell(at: NoticePlace | null): Place | null {
  const session = useSession();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (at === null) return session.onSelection(setPlace);
    const watching = session.watchSelection(setPlace, at);
    return () => {
      void watching.then((end) => end()).catch(() => undefined);
    };
  }, [session, at]);
  return place;
}
