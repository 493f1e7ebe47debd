import type { Finding } from "../../audit/finding";
import { openFindings } from "../../report/set-aside";
import { shownVerdict } from "../../report/shown-verdict";
import { isOfWhatIsMissing } from "../../audit/is-of-what-is-missing";
import { checkText, unreadParts } from "../../text/pane";
import { shellText } from "../../text/shell";
import { Icon } from "../../charts/icon";
import { Menu, type MenuItem } from "../components/menu";
import { NoticeAt } from "../components/notice-at";
import { useSession } from "../session/session-context";
import type { CheckedForm, SessionState, Work } from "../session/state";
import { type Localization, useLocalization } from "./localization";
import { nextStep } from "./next-step";

/**
 * The verdict, what to do next and how far a check is, above every journey; the only part that changes while a check
 * runs.
 *
 * @param props.menu what is seldom needed
 * @param props.onNewForm opens a new form, where the workbook holds none
 */
export function StatusBar({
  work,
  checked,
  isOutdated,
  isListening,
  calculation,
  circumstances,
  notice,
  before,
  menu,
  onNewForm,
}: { menu: readonly MenuItem[]; onNewForm: () => void } & Pick<
  SessionState,
  | "work"
  | "checked"
  | "isOutdated"
  | "isListening"
  | "calculation"
  | "circumstances"
  | "notice"
  | "before"
>) {
  const localization = useLocalization();
  const session = useSession();
  const { say } = localization;
  const isAwaited = calculation.state === "awaited";
  const shown = work !== null && (!work.isLive || (checked === null && !isAwaited)) ? work : null;
  // What is provisional has neither a tick nor another verdict's icon, and leads nowhere.
  const standing = isAwaited || isOutdated ? null : checked;
  const form = standing?.form ?? null;
  const icon = form && !shown ? shownVerdict(form.result).icon : null;
  return (
    <div class="toolbar" aria-busy={work !== null}>
      <div class="bar">
        <div class="row">
          <button type="button" id="check" onClick={() => void session.check()}>
            {say(checked ? checkText.checkAgain : checkText.check)}
          </button>
          {shown && shown.doing !== "fixing" && (
            <button
              type="button"
              data-focus-next="check"
              onClick={() => {
                session.cancel();
              }}
            >
              {say(checkText.cancel)}
            </button>
          )}
          <div class={`standing ${icon ?? ""}`}>
            {icon && <Icon kind={icon} />}
            <p class="status" role="status">
              {shown
                ? say(checkText[shown.doing])
                : isAwaited
                  ? say(checkText.calculating)
                  : whatIsLeft(checked, localization)}
            </p>
          </div>
          <Menu name={say(shellText.more)} items={menu} />
        </div>
        <div class="ways">
          {standing?.form === null && (
            <Lead onFollow={onNewForm}>
              {say(shellText.next, { step: say(shellText.newFormNext) })}
            </Lead>
          )}
          {form && <Next form={form} />}
          {before && <Lead onFollow={() => void session.goBack()}>{say(shellText.goBack)}</Lead>}
        </div>
        <div class="progress">{shown && <Progress {...shown} />}</div>
      </div>
      {!isListening && <p class="quiet remark">{say(checkText.notListening)}</p>}
      {isOutdated && work === null && <p class="quiet remark">{say(checkText.outdated)}</p>}
      {isAwaited && checked && <p class="quiet remark">{say(checkText.calculatingBefore)}</p>}
      {calculation.state === "overdue" && <Overdue cells={calculation.cells} />}
      {circumstances.isSubmissionCopy && <p class="remark">{say(checkText.isSubmissionCopy)}</p>}
      {circumstances.isManual && <p class="remark">{say(checkText.manual)}</p>}
      <Unread parts={circumstances.unread} />
      <NoticeAt place="check" notice={notice} />
    </div>
  );
}

/** The one thing to do next, which leads to its cell. */
function Next({ form }: { form: CheckedForm }) {
  const localization = useLocalization();
  const session = useSession();
  const { say } = localization;
  const step = nextStep(form, localization);
  if (!step) return null;
  const text = say(shellText.next, { step: step.text });
  const { cells } = step;
  if (!cells) return <p class="next">{text}</p>;
  return <Lead onFollow={() => void session.goTo(cells.sheet, cells.area, "check")}>{text}</Lead>;
}

function Lead({ onFollow, children }: { onFollow: () => void; children: string }) {
  return (
    <p class="next">
      <button type="button" class="link" onClick={onFollow}>
        {children}
      </button>
    </p>
  );
}

/** As many of the cells as can be read at a glance. */
const cellsShown = 5;

function Overdue({ cells }: { cells: readonly string[] }) {
  const { say } = useLocalization();
  const named = cells.slice(0, cellsShown).join(", ");
  const rest = cells.length - cellsShown;
  return (
    <p class="remark">
      {rest > 0
        ? say(checkText.overdueMore, { cells: named, count: rest })
        : say(checkText.overdue, { cells: named })}
    </p>
  );
}

/** What Excel kept back, by sheet. */
function Unread({ parts }: { parts: SessionState["circumstances"]["unread"] }) {
  const { say } = useLocalization();
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => (
    <p class="remark">
      {say(checkText.unread, {
        sheet,
        parts: parts
          .filter((each) => each.sheet === sheet)
          .map(({ part }) => say(unreadParts[part]))
          .join(", "),
      })}
    </p>
  ));
}

function whatIsLeft(checked: SessionState["checked"], { say }: Localization): string {
  if (!checked) return "";
  if (!checked.form) return say(checkText.noFormTitle);
  const { result } = checked.form;
  const open = openFindings(result.findings);
  const notes = open.filter(isNote).length;
  const toReview = open.filter((each) => each.result === "needs-review" && !isNote(each)).length;
  const left = open.length - notes - toReview;
  const parts = [
    ...(left > 0 ? [say(checkText.left, { count: left })] : []),
    ...(toReview > 0 ? [say(checkText.leftToReview, { count: toReview })] : []),
  ];
  if (parts.length === 0) parts.push(say(shownVerdict(result).word));
  return [...parts, ...(notes > 0 ? [say(checkText.notes, { count: notes })] : [])].join(" · ");
}

/** Whether a finding may be left as it is; one of what is missing may not. */
function isNote(finding: Finding): boolean {
  return finding.severity === "info" && !isOfWhatIsMissing(finding);
}

/** Reading takes about as long as the rest; writing has no measure. */
function Progress({ doing, share }: Work) {
  const { say } = useLocalization();
  const name = say(checkText.progress);
  // Without a value of its own from the start, a progress bar would go on showing its last one.
  if (doing === "fixing") return <progress key="fixing" aria-label={name} max="100" />;
  const done = doing === "reading" ? share / 2 : 0.5 + share / 2;
  return <progress key="checking" aria-label={name} max="100" value={Math.round(done * 100)} />;
}
