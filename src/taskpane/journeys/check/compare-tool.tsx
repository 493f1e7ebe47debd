import { useEffect, useMemo, useState } from "preact/hooks";
import { compareWith } from "../../../audit/compare";
import { findingKeys } from "../../../audit/finding-keys";
import { isoFromSerial } from "../../../core/calendar/serial";
import { auditToKeep, type KeptAudit, readKeptAudit } from "../../../report/baseline";
import { sayFinding } from "../../../report/finding-sentence";
import { checkTools } from "../../../text/check-tools";
import { CellButton } from "../../components/cell-button";
import { UnbrokenText } from "../../components/unbroken-text";
import { Disclosure } from "../../components/disclosure";
import { NoticeAt } from "../../components/notice-at";
import { findingKey } from "../../session/finding-key";
import { useSession } from "../../session/session-context";
import type { CheckedForm, SessionState } from "../../session/state";
import { useLocalization } from "../../shell/localization";
import { moveInRow } from "./arrow-keys";

/** What is new, gone and still there since the audit that the workbook keeps. */
export function CompareTool({
  form,
  notice,
  isFixing,
}: {
  form: CheckedForm;
  notice: SessionState["notice"];
  isFixing: boolean;
}) {
  const { say } = useLocalization();
  const session = useSession();
  // Undefined until Excel has said it: what is there is not written over unseen.
  const [kept, setKept] = useState<KeptAudit | null | undefined>(undefined);
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (kept !== undefined) return;
    void session.kept.read("audit", null).then((text) => {
      setKept(typeof text === "string" ? readKeptAudit(text) : text);
    });
  }, [form]);
  const isHeldUp = isFixing || kept === undefined;
  const keep = async () => {
    if (isHeldUp) return;
    const audit = auditToKeep(form, isoFromSerial(session.today()));
    if (!(await session.kept.keep("audit", JSON.stringify(audit), "compare"))) return;
    setKept(audit);
    setNew(true);
  };
  return (
    <Disclosure heading={say(checkTools.compare)}>
      <div class="tool">
        {kept && <Compared form={form} kept={kept} />}
        {kept === null && <p class="quiet">{say(checkTools.compareNone)}</p>}
        <div class="row">
          <button type="button" aria-disabled={isHeldUp} onClick={() => void keep()}>
            {say(checkTools.keepAudit)}
          </button>
        </div>
        <p aria-live="polite" class="quiet">
          {isNew && say(checkTools.auditKept)}
        </p>
        <NoticeAt place="compare" notice={notice} />
      </div>
    </Disclosure>
  );
}

type Kind = "isNew" | "isGone" | "isSame";

function Compared({ form, kept }: { form: CheckedForm; kept: KeptAudit }) {
  const { say, language, ruleText } = useLocalization();
  const [kind, setKind] = useState<Kind>("isNew");
  const { submission, result } = form;
  const { findings } = result;
  const { added, solved } = useMemo(
    () => compareWith(findings, findingKeys(findings, submission), kept.findings),
    [findings, submission, kept],
  );
  const listed = findings.filter((finding) => added.has(finding) === (kind === "isNew"));
  const counts: readonly (readonly [Kind, number])[] = [
    ["isNew", added.size],
    ["isGone", solved.length],
    ["isSame", findings.length - added.size],
  ];
  const isNone = counts.some(([each, count]) => each === kind && count === 0);
  return (
    <>
      <p>
        <UnbrokenText>{say(checkTools.comparedWith, { date: kept.date })}</UnbrokenText>
      </p>
      <div
        class="compared"
        role="toolbar"
        aria-label={say(checkTools.compare)}
        onKeyDown={moveInRow}
      >
        {counts.map(([each, count]) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === kind}
            tabIndex={each === kind ? 0 : -1}
            onClick={() => {
              setKind(each);
            }}
          >
            {say(checkTools[each])} {count}
          </button>
        ))}
      </div>
      {isNone && <p class="quiet">{say(checkTools.nothingCompared)}</p>}
      <ul class="doubt-list">
        {kind === "isGone"
          ? solved.map(({ key, rule, sheet, range }) => (
              <li key={key}>
                {say(checkTools.goneAt, {
                  title: ruleText(rule)?.title[language] ?? rule,
                  cell: `${sheet}!${range}`,
                })}
              </li>
            ))
          : listed.map((finding) => (
              <li key={findingKey(finding)}>
                <UnbrokenText>{sayFinding(finding, ruleText(finding.rule), language)}</UnbrokenText>{" "}
                <CellButton
                  place={{
                    sheet: finding.sheet,
                    row: finding.area.top,
                    column: finding.area.left,
                  }}
                  area={finding.area}
                  notice="compare"
                />
              </li>
            ))}
      </ul>
    </>
  );
}
