import { useMemo } from "preact/hooks";
import { Icon } from "../../../charts/icon";
import type { Submission } from "../../../form/submission";
import { takenFields } from "../../../report/taken-fields";
import { checkTools } from "../../../text/check-tools";
import { qualified } from "../../../workbook/address";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";

/** Every field that was read with its cells, the uncertain ones first. */
export function TakenFields({ submission }: { submission: Submission }) {
  const { say, language } = useLocalization();
  const fields = useMemo(() => {
    const uncertain = new Set(submission.doubts.map(({ field }) => field));
    return takenFields(submission, language)
      .map((taken) => ({ ...taken, isUncertain: uncertain.has(taken.field) }))
      .toSorted((a, b) => Number(b.isUncertain) - Number(a.isUncertain));
  }, [submission, language]);
  return (
    <Disclosure heading={say(checkTools.taken, { count: fields.length })}>
      <ul class="doubt-list taken">
        {fields.map(({ label, sheet, area, value, unit, notes, isUncertain }) => (
          <li key={`${label} ${qualified(sheet, area)}`}>
            <strong>{label}</strong>{" "}
            {isUncertain && (
              <span class="needs-review">
                <Icon kind="needs-review" />
                <span class="word">{say(checkTools.uncertain)}</span>{" "}
              </span>
            )}
            <CellButton
              place={{ sheet, row: area.top, column: area.left }}
              area={area}
              notice="doubts"
            />{" "}
            {value} {unit} <small>{[sheet, ...notes].join(", ")}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
