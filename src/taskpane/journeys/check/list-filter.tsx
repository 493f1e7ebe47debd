import type { Finding } from "../../../audit/finding";
import { checkTools } from "../../../text/check-tools";
import type { Sentence } from "../../../text/sentence";
import { type Filter, isFiltering, noFilter } from "../../session/filter";
import { useSession } from "../../session/session-context";
import { useLocalization } from "../../shell/localization";

/** Which sheet and which rule are listed; nothing where there is but one of each. */
export function ListFilter({ findings, filter }: { findings: readonly Finding[]; filter: Filter }) {
  const { language, ruleText } = useLocalization();
  const title = (rule: string) => ruleText(rule)?.title[language] ?? rule;
  const sheets = choicesOf(
    findings.map(({ sheet }) => sheet),
    filter.sheet,
  );
  const rules = choicesOf(
    findings.map(({ rule }) => rule),
    filter.rule,
  );
  if (sheets.length + rules.length === 0) return null;
  return (
    <div class="row filters">
      <Choice
        {...{ filter, choices: sheets, of: "sheet" }}
        name={checkTools.sheets}
        all={checkTools.allSheets}
        say={(sheet) => sheet}
      />
      <Choice
        {...{ filter, choices: rules, of: "rule" }}
        name={checkTools.rules}
        all={checkTools.allRules}
        say={title}
      />
    </div>
  );
}

/** All there is to choose from, with what was chosen while there was more; nothing where there is no choice. */
function choicesOf(found: readonly string[], chosen: string | null): readonly string[] {
  const all = new Set(chosen === null ? found : [...found, chosen]);
  return all.size > 1 || chosen !== null ? [...all] : [];
}

function Choice({
  filter,
  of,
  choices,
  name,
  all,
  say: sayChoice,
}: {
  filter: Filter;
  of: "sheet" | "rule";
  choices: readonly string[];
  name: Sentence;
  all: Sentence;
  say: (choice: string) => string;
}) {
  const { say } = useLocalization();
  const session = useSession();
  if (choices.length === 0) return null;
  return (
    <select
      aria-label={say(name)}
      value={filter[of] ?? ""}
      onChange={({ currentTarget: { value } }) => {
        const chosen = value === "" ? null : value;
        session.dispatch({ type: "filtered", filter: { ...filter, [of]: chosen } });
      }}
    >
      <option value="">{say(all)}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {sayChoice(choice)}
        </option>
      ))}
    </select>
  );
}

/** How much is listed and how much is not, and the way back to all of it; nothing where nothing is hidden by choice. */
export function Hidden({
  filter,
  listed,
  hidden,
}: {
  filter: Filter;
  listed: number;
  hidden: number;
}) {
  const { say } = useLocalization();
  const session = useSession();
  const isShown = isFiltering(filter);
  const sentence = listed > 0 ? checkTools.listed : checkTools.nothingMatches;
  return (
    <div class="hidden-count">
      <span aria-live="polite">{isShown && say(sentence, { count: listed, hidden })}</span>
      {isShown && (
        <button
          type="button"
          class="link"
          onClick={() => {
            session.dispatch({ type: "filtered", filter: noFilter });
          }}
        >
          {say(checkTools.showAll)}
        </button>
      )}
    </div>
  );
}
