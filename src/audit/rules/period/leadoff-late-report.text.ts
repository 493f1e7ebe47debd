import { kosha2010 } from "../../../core/rulebook";
import type { RuleText } from "../../rule-text";

const { reportDays } = kosha2010["LEAD-1"];
const { daysBeforeReceipt } = kosha2010["LEAD-2"];

export const text = {
  title: { ko: "늦은 개시신고", en: "Late leadoff report" },
  help: {
    ko: `개시신고서는 개시일부터 ${reportDays}일 안에 접수되어야 합니다. 늦게 접수되면 접수일의 ${daysBeforeReceipt}일 전이 개시일이 됩니다(해석). 그 앞의 날은 무재해 기간에 들어가지 않습니다.`,
    en: `The leadoff report is due within ${reportDays} days of the leadoff. When it is received later, the leadoff is ${daysBeforeReceipt} days before its receipt (interpretation), and the days before that do not count.`,
  },
  passed: {
    ko: "개시일이 개시신고서 접수일과 맞습니다.",
    en: "The leadoff date fits the receipt of its report.",
  },
  messages: {
    late: {
      ko: "{cell}: 개시신고서가 개시일 {found}부터 {due} 안에 접수되지 않았습니다(접수일 {received}). 접수일의 {before} 전인 {expected}부터 계산합니다(해석). 개시일을 고치십시오.",
      en: "{cell}: the report of the leadoff on {found} was received on {received}, more than {due} later. The record counts from {expected}, {before} before the receipt (interpretation). Move the leadoff date.",
    },
  },
} satisfies RuleText;
