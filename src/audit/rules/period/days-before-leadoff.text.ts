import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "개시 전의 날", en: "Days before the leadoff" },
  help: {
    ko: "무재해 일수와 시간은 개시일부터 셉니다. 개시신고가 늦어 개시일이 뒤로 옮겨지면 그 앞의 날도 들어가지 않습니다. 개시 전의 날을 세어 개시 뒤까지 이어진 누계와, 개시 전에 시작하는 산출 기간을 찾습니다. 개시일에 처음부터 다시 센 누계는 인정합니다.",
    en: "ZA days and hours count from the leadoff. Days before it do not, nor those that fall before it because a late report has moved it. Running totals that count them and go on after the leadoff are found, and periods of the quotation that start before it. A total that starts again on the leadoff is accepted.",
  },
  passed: {
    ko: "개시 전의 날을 세지 않았습니다.",
    en: "No day before the leadoff is counted.",
  },
  messages: {
    log: {
      ko: "{cell}: 개시일 {leadoff}보다 앞의 날({from}부터 {to}까지)을 누계에 넣었습니다(기재 {found}). 개시 전의 날은 세지 않으므로 개시 전의 누계는 {expected}입니다. 개시일부터 다시 더하거나, 개시일이 맞는지 확인하십시오.",
      en: "{cell}: the running total counts days before the leadoff on {leadoff}, from {from} to {to} (found {found}). Days before the leadoff do not count: {expected} up to then. Add it up again from the leadoff, or check the leadoff date.",
    },
    "whole-log": {
      ko: "{cell}: 개시일이 일지의 모든 출력일보다 늦습니다(기재 {found}, 일지 {from}부터 {to}까지). 개시일 전의 날은 세지 않으므로, 개시일이나 일지의 날짜를 확인하십시오.",
      en: "{cell}: the leadoff is later than every worked day of the log (found {found}; the log runs from {from} to {to}), so that none of them counts. Check the leadoff date, or the dates of the log.",
    },
    period: {
      ko: "{cell}: 산출 기간이 개시일보다 먼저 시작합니다(기재 {found}). 기간은 개시일인 {expected}부터입니다. 시작일을 고치고 일수와 시간을 다시 계산하십시오.",
      en: "{cell}: the period starts before the leadoff (found {found}). It starts on the leadoff, {expected}. Correct the date, and count days and hours again.",
    },
  },
} satisfies RuleText;
