import { industryCode } from "../../../../src/audit/rules/goal/industry-code";
import { testRule } from "../../rule-tester";

const text = (value: string) => ({ value });

testRule(industryCode, {
  valid: [
    {
      name: "three digits in a cell for texts, and the first digit alone of a detail",
      submission: {
        profile: {
          industry: "제조업",
          businessType: { value: "200", format: "@" },
          detail: { value: "2", format: "@" },
        },
      },
    },
    {
      name: "a business type in words",
      submission: { profile: { industry: "제조업", businessType: "식료품 제조" } },
      notApplicable: true,
    },
    {
      name: "a code of electricity with a 45 in it, which is none of trade",
      submission: { profile: { industry: "전기ㆍ가스 및 수도업", businessType: "345" } },
    },
    {
      name: "a code of construction that begins like one of trade",
      submission: { profile: { industry: "건설업", businessType: "452" } },
    },
    {
      name: "the number of finance as a text",
      submission: { profile: { industry: "금융 및 보험업", businessType: "0" } },
    },
    {
      name: "a type and a detail of the industry",
      submission: {
        profile: { industry: "제조업", businessType: text("200"), detail: text("20001") },
      },
    },
    {
      name: "codes of finance, which begin with zeros",
      submission: { profile: { businessType: text("000"), detail: text("00001") } },
    },
    {
      name: "codes as numbers that lost nothing",
      submission: { profile: { industry: "건설업", businessType: 400, detail: 40001 } },
    },
    {
      name: "the number of the industry alone, and a code before its name",
      submission: {
        profile: { industry: "운수업", businessType: 4, detail: text("40001 건축건설공사") },
      },
    },
    {
      name: "an industry under a name of its own",
      submission: { profile: { industry: "건설기계 제조업", businessType: text("200") } },
    },
    {
      name: "a name that two industries have",
      submission: { profile: { industry: "농업, 임업 및 어업", businessType: text("800") } },
    },
    {
      name: "no code",
      submission: { profile: { industry: "제조업" } },
      notApplicable: true,
    },
  ],
  invalid: [
    {
      name: "a 0 under another industry than finance, once",
      submission: { profile: { industry: "제조업", businessType: { value: 0, format: "@" } } },
      findings: [{ message: "other-industry", at: "Profile!B2", found: "0", expected: "–" }],
    },
    {
      name: "codes of two other industries, each for itself",
      submission: { profile: { industry: "제조업", businessType: "300", detail: "50001" } },
      findings: ["300", "50001"].map((found, index) => ({
        message: "other-industry",
        at: `Profile!B${index + 2}`,
        found,
        expected: "–",
      })),
    },
    {
      name: "a business type of one digit under finance, whose zeros were never there",
      submission: { profile: { industry: "금융 및 보험업", businessType: 5 } },
      findings: [{ message: "other-industry", at: "Profile!B2", found: "5", expected: "–" }],
    },
    {
      name: "a detail of one digit under another industry than finance",
      submission: { profile: { industry: "제조업", detail: 5 } },
      findings: [{ message: "other-industry", at: "Profile!B2", found: "5", expected: "–" }],
    },
    {
      name: "the first digit alone where the code is asked for",
      submission: {
        profile: { industry: "제조업", businessType: { value: "2", format: "@" } },
      },
      findings: [
        {
          message: "digits-missing",
          at: "Profile!B2",
          found: "2",
          expected: "–",
          says: "three digits",
          severity: "info",
        },
      ],
    },
    {
      name: "the first digit alone where the code is asked for, and no industry is named",
      submission: { profile: { businessType: { value: "2", format: "@" } } },
      findings: [
        {
          message: "digits-missing",
          at: "Profile!B1",
          found: "2",
          expected: "–",
          severity: "info",
        },
      ],
    },
    {
      name: "a detail of another industry than the type",
      submission: { profile: { businessType: text("200"), detail: text("40001") } },
      findings: [
        {
          message: "codes-differ",
          at: "Profile!B1:B2",
          found: "40001",
          expected: "–",
          says: "200 and 40001",
          severity: "error",
        },
      ],
    },
    {
      name: "a detail of another industry that is not construction",
      submission: { profile: { businessType: text("200"), detail: text("90001") } },
      findings: [
        {
          message: "codes-differ",
          at: "Profile!B1:B2",
          found: "90001",
          expected: "–",
          severity: "warning",
        },
      ],
    },
    {
      name: "the code that does not agree with type and industry",
      submission: {
        profile: { industry: "제조업", businessType: text("200"), detail: text("40001") },
      },
      findings: [
        {
          message: "other-industry",
          at: "Profile!B3",
          found: "40001",
          expected: "–",
          says: "begin with 2",
          severity: "error",
        },
      ],
    },
    {
      name: "codes of another industry, both of the same",
      submission: {
        profile: { industry: "건설업", businessType: text("200"), detail: text("20001") },
      },
      findings: [
        {
          message: "other-industry",
          at: "Profile!B2:B3",
          found: "200",
          expected: "–",
          severity: "error",
        },
      ],
    },
    {
      name: "codes of finance that lost their zeros",
      submission: { profile: { industry: "금융 및 보험업", businessType: 0, detail: 1 } },
      findings: [
        { message: "zeros-lost", at: "Profile!B2", found: "0", expected: "000", fix: "safe" },
        { message: "zeros-lost", at: "Profile!B3", found: "1", expected: "00001", fix: "safe" },
      ],
      output: {
        "Profile!B2": { value: "000", format: "@" },
        "Profile!B3": { value: "00001", format: "@" },
      },
    },
    {
      name: "a 0 where no industry is named",
      submission: { profile: { businessType: 0 } },
      findings: [
        { message: "zeros-lost", at: "Profile!B1", found: "0", expected: "000", fix: "unsafe" },
      ],
      output: { "Profile!B1": { value: "000", format: "@" } },
    },
    {
      name: "a code of the standard classification",
      submission: { profile: { industry: "도매업", businessType: 46, detail: text("C10") } },
      findings: [
        {
          message: "other-scheme",
          at: "Profile!B2:B3",
          found: "46",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "codes of finance in the standard classification, which lost no zeros",
      submission: { profile: { industry: "금융 및 보험업", businessType: 64, detail: 6411 } },
      findings: [
        {
          message: "other-scheme",
          at: "Profile!B2:B3",
          found: "64",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
    {
      name: "a code of wholesale that looks like one of construction",
      submission: { profile: { businessType: text("46101") } },
      findings: [
        {
          message: "other-scheme",
          at: "Profile!B1",
          found: "46101",
          expected: "–",
          result: "needs-review",
        },
      ],
    },
  ],
});
