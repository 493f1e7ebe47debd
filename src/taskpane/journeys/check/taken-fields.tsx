import { useMemo } from "preact/hooks";
import { Icon } from "../../../charts/icon";
import { isOwnForm } from "../../../form/own-form";
import type { Submission } from "../../../form/submission";
import { takenFields } from "../../../report/taken-fields";
import { answerText } from "../../../text/answers";
import { checkTools } from "../../../text/check-tools";
import type { Workbook } from "../../../workbook/workbook";
import { CellButton } from "../../components/cell-button";
import { Disclosure } from "../../components/disclosure";
import { UnbrokenText } from "../../components/unbroken-text";
import { useLocalization } from "../../shell/localization";
import { canBePicked, PickField } from "./pick-cell";

/** Every field that was read with its cells, the uncertain ones first; in another layout each can be corrected. */
export function TakenFields({
  submission,
  workbook,
}: {
  submission: Submission;
  workbook: Workbook;
}) {
  const { say, language } = useLocalization();
  const isFixed = isOwnForm(workbook);
  const fields = useMemo(() => {
    const uncertain = new Set(submission.doubts.map(({ field }) => field));
    return takenFields(submission, language)
      .map((taken) => ({ ...taken, isUncertain: uncertain.has(taken.field) }))
      .toSorted((a, b) => Number(b.isUncertain) - Number(a.isUncertain));
  }, [submission, language]);
  return (
    <Disclosure heading={say(checkTools.taken, { count: fields.length })}>
      <ul class="doubt-list taken">
        {fields.map(({ field, isTotal, label, sheet, area, value, unit, notes, isUncertain }) => (
          <li key={`${label} ${sheet}`}>
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
            {!isFixed && !isTotal && !isUncertain && canBePicked(field) && (
              <PickField
                field={field}
                workbook={workbook}
                name={say(answerText.pickFor, { field: label })}
              >
                {say(answerText.pick)}
              </PickField>
            )}{" "}
            <UnbrokenText>{value}</UnbrokenText> {unit}{" "}
            <small>{[sheet, ...notes].join(", ")}</small>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
