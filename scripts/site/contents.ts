import type { Sentence } from "../../src/text/sentence";

/** The help site's contents: for each part its documents, as paths of the repository without `.md`. */
export const contents: readonly {
  readonly title: Sentence;
  readonly documents: readonly string[];
}[] = [
  {
    title: { ko: "시작", en: "Start" },
    documents: ["docs/support", "docs/tour", "docs/installing"],
  },
  {
    title: { ko: "찾아보기", en: "Reference" },
    documents: [
      "docs/functions",
      "docs/command-line",
      "docs/rules/README",
      "docs/hygiene/README",
      "docs/limits",
    ],
  },
  {
    title: { ko: "규정", en: "Regulation" },
    documents: ["docs/interpretations"],
  },
  {
    title: { ko: "설치 방법", en: "Ways in" },
    documents: [
      "docs/installing/admin-centre",
      "docs/installing/network-share",
      "docs/installing/web",
      "docs/installing/windows",
      "docs/installing/mac",
    ],
  },
  {
    title: { ko: "관리자", en: "Administrators" },
    documents: ["docs/hosting", "docs/large-folders", "docs/privacy"],
  },
  {
    title: { ko: "개발자", en: "Developers" },
    documents: [
      "CHANGELOG",
      "CONTRIBUTING",
      "docs/adding-a-rule",
      "docs/excel-checklist",
      "docs/faults",
      "docs/store",
      "SECURITY",
    ],
  },
];

/** The document that the help begins with. */
export const start = "docs/support";

export const siteText = {
  title: { ko: "ZA 도움말", en: "ZA help" },
  contents: { ko: "목차", en: "Contents" },
  search: { ko: "도움말에서 찾기", en: "Search the help" },
  found: { ko: "찾은 곳 {count}곳", en: "{count} places found" },
  nothing: { ko: "찾은 곳이 없습니다.", en: "Nothing was found." },
  failed: {
    ko: "검색을 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요.",
    en: "The search could not be loaded. Check the connection and try again.",
  },
} as const satisfies Record<string, Sentence>;
