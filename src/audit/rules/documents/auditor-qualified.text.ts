import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { qualifiedAuditorsFrom: from } = kosha2010["TRN-4"];

export const text = {
  title: { ko: "심사원의 자격", en: "Qualification of the auditor" },
  help: {
    ko: `${from}부터는 인증심사원 자격이 있는 사람이 심사합니다. 자격 있는 사람이 없으면 무재해 담당 부서장이 심사합니다. 인증신청서를 받은 날로 봅니다(해석).`,
    en: `From ${from} on, qualified auditors audit; where there is none, the ZA director does. The day on which the application was received decides (interpretation).`,
  },
  passed: {
    ko: "자격 있는 심사원이나 무재해 담당 부서장이 심사하였습니다.",
    en: "A qualified auditor, or the ZA director, audited.",
  },
  messages: {
    none: {
      ko: `{cell}: 인증심사원 자격이 없는 사람이 심사하였습니다(기재 {found}). 받은 날이 {received}인 신청은 자격 있는 심사원이나 무재해 담당 부서장이 심사합니다. 심사원과 자격을 확인하십시오.`,
      en: `{cell}: the auditor has no qualification (found {found}). An application received on {received} is audited by a qualified auditor or the ZA director. Check the auditor and the qualification.`,
    },
    blank: {
      ko: `{cell}: 인증심사원의 자격이 비어 있습니다. 받은 날이 {received}인 신청은 자격 있는 심사원이나 무재해 담당 부서장이 심사합니다. 자격을 확인하여 적으십시오.`,
      en: `{cell}: the auditor's qualification is blank. An application received on {received} is audited by a qualified auditor or the ZA director. Check the qualification and enter it.`,
    },
  },
} satisfies RuleText;
