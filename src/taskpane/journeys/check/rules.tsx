import type { AuditResult } from "../../../audit/finding";
import { Icon } from "../../../charts/icon";
import { findingsText } from "../../../text/findings";
import { Disclosure } from "../../components/disclosure";
import { useLocalization } from "../../shell/localization";

/** The rules that found nothing, and those that had nothing to look at. */
export function Rules({ result: { passed, notApplicable } }: { result: AuditResult }) {
  const { say } = useLocalization();
  return (
    <section class="rules">
      <Disclosure
        heading={
          <>
            <Icon kind="passed" />
            {say(findingsText.passed, { count: passed.length })}
          </>
        }
      >
        <RuleList rules={passed} sentence="passed" />
      </Disclosure>
      <Disclosure heading={say(findingsText.notApplicable, { count: notApplicable.length })}>
        <RuleList rules={notApplicable} sentence="title" />
      </Disclosure>
    </section>
  );
}

function RuleList({ rules, sentence }: { rules: readonly string[]; sentence: "passed" | "title" }) {
  const { ruleText, language } = useLocalization();
  return (
    <ul>
      {rules.map((rule) => (
        <li>
          {ruleText(rule)?.[sentence][language] ?? rule} <small>{rule}</small>
        </li>
      ))}
    </ul>
  );
}
