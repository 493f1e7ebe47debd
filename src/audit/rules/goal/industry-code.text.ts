import type { RuleText } from "../../rule-text";

export const text = {
  title: { ko: "업종코드", en: "Business type code" },
  help: {
    ko: "업종코드(3자리)와 세목코드(5자리)의 첫 숫자는 산업의 번호입니다. 코드와 산업 이름이 서로 맞는지, 표준산업분류의 코드나 앞의 0이 지워진 코드가 아닌지 봅니다. 건설업인지에 따라 특성계수가 달라집니다.",
    en: "The first digit of a business type code (3 digits) and of a detail code (5 digits) is the number of the industry. Codes and industry have to agree; a code of the standard industrial classification, or one that lost its zeros, is not one of them. The coefficient hangs on whether it is construction.",
  },
  passed: {
    ko: "업종코드와 산업이 서로 맞습니다.",
    en: "The codes and the industry agree.",
  },
  messages: {
    "codes-differ": {
      ko: "{cell}: 업종코드와 세목코드의 산업이 다릅니다(업종코드 {type}, 세목코드 {detail}). 사업종류를 확인하고 고치십시오.",
      en: "{cell}: the business type code and the detail code are of different industries ({type} and {detail}). Look up the business type and correct them.",
    },
    "other-industry": {
      ko: "{cell}: 코드의 산업이 적힌 산업과 다릅니다(기재 {found}, 적힌 산업의 코드 첫 숫자 {digit}). 산업이나 코드를 고치십시오.",
      en: "{cell}: the code is of another industry than the one stated (found {found}; codes of that industry begin with {digit}). Correct the code or the industry.",
    },
    "zeros-lost": {
      ko: "{cell}: 앞의 0이 지워진 코드입니다(기재 {found}, 맞는 값 {expected}). 텍스트로 다시 입력하십시오.",
      en: "{cell}: the code has lost its zeros (found {found}, expected {expected}). Enter it as text.",
    },
    "digits-missing": {
      ko: "{cell}: 업종코드의 첫 숫자만 적혀 있습니다(기재 {found}). 산재보험 사업종류의 3자리 코드를 적으십시오.",
      en: "{cell}: only the first digit of the business type code is entered (found {found}). Enter the three digits of the premium table.",
    },
    "other-scheme": {
      ko: "{cell}: 산재보험 사업종류의 코드가 아닙니다(기재 {found}). 표준산업분류의 코드입니까? 사업종류 코드(3자리나 5자리)를 적으십시오.",
      en: "{cell}: {found} is no code of the premium table. Is it one of the standard industrial classification? Enter the 3 or 5 digits of the business type.",
    },
  },
} satisfies RuleText;
