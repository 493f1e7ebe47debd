/** What the command line says: its help, its notes and its errors. */
import type { Sentence } from "./sentence";

export const cliText = {
  description: {
    ko: "무재해 기록을 계산하고 통합 문서(.xlsx)를 점검합니다. 파일은 이 컴퓨터 밖으로 나가지 않습니다.",
    en: "Calculates Zero Accident records and audits workbooks (.xlsx). No file leaves this computer.",
  },
  auditDescription: {
    ko: "통합 문서에서 무재해 양식을 찾아 규정과 비교하고, 셀마다 무엇이 왜 맞지 않는지와 맞는 값을 알려 줍니다.",
    en: "Finds the Zero Accident form in workbooks, holds it against the regulation and says cell by cell what is wrong, why, and what to write instead.",
  },
  ignoreDescription: {
    ko: "지적 사항을 사유와 함께 제외하여 통합 문서의 사본에 저장합니다. 원본은 바꾸지 않습니다.",
    en: "Sets findings aside with a reason, which a copy of the workbook keeps. The file itself is not changed.",
  },
  submitDescription: {
    ko: "제출용 사본을 만듭니다. 추가 기능이 없는 Excel에서도 같은 값이 보이도록 ZA 함수를 값으로 바꾸고 점검 결과를 적은 시트를 더합니다. 원본은 바꾸지 않습니다.",
    en: "Makes the submission copy: values in the place of ZA functions, so that it shows the same in an Excel without the add-in, and a sheet with the result of the audit. The file itself is not changed.",
  },
  draftOption: {
    ko: "아직 제출할 수 없는 기록도 사본을 만들고, 초안이라고 적습니다",
    en: "make a copy of a record that is not ready as well, marked as a draft",
  },
  exampleSubmit: { ko: "제출용 사본을 만듭니다", en: "make the submission copy" },
  exampleDraft: { ko: "초안을 만듭니다", en: "make a draft" },
  exitCopied: { ko: "사본을 만들었습니다", en: "the copy is written" },
  exitNotReady: {
    ko: "아직 제출할 수 없거나, ZA 함수의 결과가 없는 셀이 있습니다",
    en: "the record is not ready, or cells with ZA functions have no result",
  },
  exitNoCopy: {
    ko: "명령을 알 수 없거나, 파일을 읽거나 쓰지 못했거나, 양식이 없습니다",
    en: "wrong usage, a file that could not be read or written, or no form in it",
  },
  copyWritten: {
    ko: "{file}: 제출용 사본을 만들었습니다.",
    en: "{file}: the submission copy is written.",
  },
  draftWritten: {
    ko: "{file}: 초안을 만들었습니다. 제출용이 아닙니다.",
    en: "{file}: the draft is written. It is not for submission.",
  },
  reportDescription: {
    ko: "점검 보고서를 시트로 더한 사본을 만듭니다. 인쇄하거나 사업장에 돌려줄 수 있습니다. 원본은 바꾸지 않습니다.",
    en: "Makes a copy of a workbook with the audit report as a sheet, to be printed or handed back. The file itself is not changed.",
  },
  exampleReport: {
    ko: "점검 보고서를 더한 사본을 만듭니다",
    en: "make a copy with the audit report",
  },
  reportWritten: {
    ko: "{file}: 점검 보고서를 시트로 더한 사본을 만들었습니다.",
    en: "{file}: the copy with the audit report is written.",
  },
  calcDescription: {
    ko: "Excel에서 =ZA.이름(…)으로 쓰는 함수를 여기에서 계산합니다.",
    en: "Calculates the functions that Excel knows as =ZA.NAME(...).",
  },
  formDescription: {
    ko: "빈 무재해 양식을 .xlsx 파일로 만듭니다.",
    en: "Writes the blank Zero Accident form as an .xlsx file.",
  },
  helpDescription: { ko: "명령의 도움말", en: "help for a command" },

  pathArgument: {
    ko: "점검할 .xlsx, .xlsm 파일, 또는 그런 파일이 든 폴더(하위 폴더 포함)",
    en: ".xlsx or .xlsm files to audit, or folders of them (subfolders included)",
  },
  ignoreFileArgument: { ko: "통합 문서(.xlsx, .xlsm)", en: "the workbook (.xlsx or .xlsm)" },
  keyArgument: {
    ko: "제외할 항목의 이름. --list로 볼 수 있습니다.",
    en: "the keys of the findings to set aside, as --list shows them",
  },
  listOption: {
    ko: "지적 사항을 이름, 제외한 사유와 함께 보여 줍니다",
    en: "list the findings with their keys, and why some were set aside",
  },
  reasonOption: { ko: "제외하는 사유(5자 이상)", en: "why, in 5 characters or more" },
  byOption: { ko: "제외하는 사람", en: "who sets them aside" },
  removeOption: {
    ko: "이 이름의 제외를 취소합니다(여러 번 쓸 수 있음)",
    en: "report the finding of this key again; may be repeated",
  },
  copyOption: { ko: "만들 사본", en: "the copy to write" },
  exampleIgnoreList: { ko: "항목의 이름을 봅니다", en: "see the keys" },
  exampleIgnore: { ko: "한 항목을 제외합니다", en: "set one aside" },
  ignoreHint: {
    ko: "제외는 항목의 내용이 그대로인 동안만 유효합니다. 값이 달라지면 다시 지적하고, 맞는 항목이 없는 제외도 알려 줍니다. 점검하지 못한 것은 제외할 수 없습니다.",
    en: "An ignore holds as long as the finding states the same. With another value it is reported again, and so is an ignore that matches nothing. What could not be checked cannot be set aside.",
  },
  ignoresWritten: {
    ko: "{file}: 사본을 만들었습니다. 제외 {count}건이 저장되어 있습니다.",
    en: "{file}: the copy is written. Ignores in it: {count}.",
  },
  nameArgument: {
    ko: "함수 이름: GOAL, DAYS, LEADOFF …",
    en: "the function: GOAL, DAYS, LEADOFF ...",
  },
  valueArgument: {
    ko: '인수. 날짜는 2010-05-03, 범위는 JSON, 생략은 "" 로 씁니다.',
    en: 'its arguments; dates as 2010-05-03, ranges as JSON, "" for one left out',
  },
  outArgument: { ko: "만들 파일(.xlsx)", en: "the file to write (.xlsx)" },

  formatOption: {
    ko: "보고 형식: text(기본), json(한 줄에 파일 하나), sarif(2.1.0), html(한 페이지), csv(한 행에 지적 하나), xlsx(지적의 표와 파일의 표)",
    en: "text (default), json (one line a file), sarif (2.1.0), html (one page), csv (one row a finding) or xlsx (tables of findings and of files)",
  },
  baselineOption: {
    ko: "비교할 지난 점검의 보고서(--format json으로 만든 파일)",
    en: "the report of an earlier audit to compare with, made by --format json",
  },
  hygieneOption: {
    ko: "양식 대신 수식과 합계, 텍스트로 저장된 숫자, 오류값을 어느 통합 문서에서나 점검합니다",
    en: "check formulas, totals, numbers as text and error values of any workbook, and no form",
  },
  withSubmissionOption: {
    ko: "JSON에 통합 문서에서 읽은 값도 모두 넣습니다(submission)",
    en: "with --format json: also every value that was read (submission)",
  },
  perFileOption: {
    ko: "CSV의 한 행에 파일 하나: 결과, 건수, 사업장, 목표, 누계, 달성한 배수",
    en: "with --format csv: one row a file, with its verdict, counts, workplace, goal and what is reached",
  },
  summaryOption: {
    ko: "지적 대신 표로 보여 줍니다: 나쁜 것부터 파일, 규칙별 건수, 결과",
    en: "tables instead of the findings: files, the worst first, findings by rule, verdicts",
  },
  severityOption: {
    ko: "심각도가 이것 이상인 지적만 표시합니다: error, warning, info",
    en: "list only findings of this severity and above: error, warning or info",
  },
  ruleOption: {
    ko: "이 규칙의 지적만 표시합니다(여러 번 쓸 수 있음)",
    en: "list only findings of this rule; may be repeated",
  },
  onlyOption: {
    ko: "결과가 errors 또는 incomplete인 파일만 표시합니다. 읽지 못한 파일은 언제나 표시합니다",
    en: "list only files with this verdict, errors or incomplete, and those that could not be read",
  },
  selectionHint: {
    ko: "--severity, --rule, --only는 표시할 것만 고릅니다. 파일의 결과와 건수, 종료 코드는 전체 점검의 것이고, 표시하지 않은 것은 몇 건인지 알립니다.",
    en: "--severity, --rule and --only choose what is listed. Verdicts, counts and the exit code stay those of the whole audit, and how much is hidden is said.",
  },
  exampleAuditTable: { ko: "Excel에서 볼 표를 만듭니다", en: "make a table for Excel" },
  exampleAuditSummary: { ko: "폴더를 한눈에 봅니다", en: "see a folder at a glance" },
  exampleAuditSelection: { ko: "한 규칙의 오류만 봅니다", en: "see the errors of one rule" },
  jobsOption: {
    ko: "동시에 점검할 파일의 수. 기본값은 프로세서 코어의 수이고, 1이면 하나씩 점검합니다",
    en: "how many files to audit at a time; without it, as many as there are processor cores",
  },
  timeoutOption: {
    ko: "파일 하나에 쓰는 시간(초). 기본값은 30이고, 넘으면 그 파일만 읽지 못한 것으로 보고합니다",
    en: "the seconds that one file may take, 30 by default; past it the file is reported as unreadable",
  },
  shardOption: {
    ko: "파일을 n개 몫으로 나누어 그중 i번째 몫만 점검합니다(여러 컴퓨터에서 나누어 점검할 때)",
    en: "audit the i-th of n parts of the files, to spread a folder over several machines",
  },
  exampleAuditShard: {
    ko: "여덟 몫 가운데 두 번째 몫을 점검합니다",
    en: "audit the second of eight parts",
  },
  resumeOption: {
    ko: "점검한 결과를 이 폴더에 남겨, 중단된 점검을 이어서 하고 다음에는 내용이 바뀐 파일만 점검합니다",
    en: "keep what was found out in this folder: a stopped run goes on, and the next audits only what changed",
  },
  annotatedOption: {
    ko: "통합 문서마다 사본을 이 폴더에 만들어 지적한 셀에 메모를 달고 점검 보고서 시트를 앞에 둡니다",
    en: "write copies of the workbooks into this folder, with a note at each finding's cell and the report in front",
  },
  exampleAuditAnnotated: {
    ko: "사업장에 돌려줄, 메모를 단 사본을 만듭니다",
    en: "make copies with notes, to hand back",
  },
  noCopy: {
    ko: "메모를 단 사본은 만들지 못했습니다.",
    en: "There is no copy of it with notes.",
  },
  exampleAuditResume: {
    ko: "이어서 점검하거나, 바뀐 파일만 다시 점검합니다",
    en: "go on, or audit again what has changed",
  },
  journalRenewed: {
    ko: "{folder}: 다른 버전의 za가 남긴 기록이 있어 쓰지 않고 모든 파일을 새로 점검합니다.",
    en: "{folder}: another version of za has kept what is there, so all files are audited anew.",
  },
  exampleAuditHygiene: {
    ko: "양식이 아닌 통합 문서의 수식을 점검합니다",
    en: "check the formulas of any workbook",
  },
  exampleAuditBaseline: { ko: "지난 점검과 비교하여", en: "compared with an earlier audit" },
  outputOption: {
    ko: "화면 대신 이 파일에 보고서를 씁니다",
    en: "write the report into this file and not to the screen",
  },
  langOption: {
    ko: "ko 또는 en. 기본값은 시스템의 언어입니다",
    en: "ko or en; without it the language of the system",
  },
  forceOption: { ko: "이미 있는 파일을 덮어씁니다", en: "overwrite a file that exists" },
  helpOption: { ko: "이 도움말", en: "this help" },
  versionOption: { ko: "버전", en: "the version" },

  usageTitle: { ko: "사용법:", en: "Usage:" },
  argumentsTitle: { ko: "인수:", en: "Arguments:" },
  optionsTitle: { ko: "옵션:", en: "Options:" },
  commandsTitle: { ko: "명령:", en: "Commands:" },
  examplesTitle: { ko: "예:", en: "Examples:" },
  exitCodesTitle: { ko: "종료 코드:", en: "Exit codes:" },
  functionsTitle: { ko: "함수:", en: "Functions:" },

  exampleAuditFile: { ko: "파일 하나를 점검합니다", en: "audit one file" },
  exampleAuditFolder: { ko: "폴더를 모두 점검합니다", en: "audit a whole folder" },
  exampleAuditPage: {
    ko: "인쇄할 수 있는 보고서를 만듭니다",
    en: "make a report to read and print",
  },
  exampleAuditJson: { ko: "다른 프로그램에 넘깁니다", en: "hand it to another program" },
  exampleCalcGoal: { ko: "1배수 목표시간(1600)", en: "the 1-fold goal in hours (1600)" },
  exampleCalcUnit: { ko: "같은 목표를 인시로(480000)", en: "the same in person-hours (480000)" },
  exampleCalcRange: { ko: "범위: 무재해 일수(2)", en: "a range: ZA days (2)" },
  exampleCalcHelp: { ko: "함수 하나의 설명", en: "how one function is used" },
  exampleForm: { ko: "한국어 양식", en: "the form in Korean" },

  exitClean: { ko: "오류가 없습니다", en: "no errors found" },
  exitErrors: {
    ko: "제외하지 않은 오류가 있습니다",
    en: "errors found that were not set aside",
  },
  exitUnreadable: {
    ko: "명령을 알 수 없거나, 읽지 못한 파일이 있거나(나머지는 점검합니다), 프로그램 오류가 발생했습니다",
    en: "wrong usage, a file that could not be read (the others are audited), or za failed",
  },
  exitInterrupted: { ko: "Ctrl-C로 중단했습니다", en: "stopped by Ctrl-C" },
  exitCalcError: {
    ko: "결과가 오류값입니다: #NUM! 등과 그 이유를 표준 오류에 씁니다",
    en: "the result is an error value: #NUM! and the like with the reason, on standard error",
  },

  progress: { ko: "{done}/{total} 파일", en: "{done}/{total} files" },
  stopped: {
    ko: "파일 {total}개 중 {done}개를 점검하고 중단했습니다.",
    en: "Stopped after {done} of {total} files.",
  },
  failed: {
    ko: "프로그램 오류가 발생했습니다({reason}). 다시 실행해도 같으면 명령과 파일을 첨부하여 알려 주십시오.",
    en: "za itself failed ({reason}). If it happens again, please report it with the command and the file.",
  },
  reportKept: {
    ko: "{file}: 읽은 파일이 없어 전에 쓴 보고서를 그대로 두었습니다.",
    en: "{file}: no file could be read, so the report that was there is left as it was.",
  },
  formWritten: { ko: "{file}: 양식을 만들었습니다.", en: "{file}: the form is written." },
} as const satisfies Record<string, Sentence>;

/** Errors of usage: what is wrong, in one sentence. */
export const usageProblems = {
  "unknown-option": { ko: "{found}: 이런 옵션은 없습니다.", en: "There is no option {found}." },
  "unknown-option-near": {
    ko: "{found}: 이런 옵션은 없습니다. 혹시 {near}입니까?",
    en: "There is no option {found}. Did you mean {near}?",
  },
  "unknown-command": { ko: "{found}: 이런 명령은 없습니다.", en: "There is no command {found}." },
  "unknown-command-near": {
    ko: "{found}: 이런 명령은 없습니다. 혹시 {near}입니까?",
    en: "There is no command {found}. Did you mean {near}?",
  },
  "missing-argument": { ko: "{found} 인수가 없습니다.", en: "The argument {found} is missing." },
  "missing-value": { ko: "{found}: 값이 없습니다.", en: "The option {found} needs a value." },
  "excess-arguments": { ko: "인수가 너무 많습니다.", en: "There are too many arguments." },
  "invalid-choice": {
    ko: "{option}: {found} 값은 쓸 수 없습니다. 쓸 수 있는 값은 {choices}입니다.",
    en: "{option} cannot be {found}; it is one of {choices}.",
  },
  "other-format": {
    ko: "{found}: --format {format}에만 쓸 수 있습니다.",
    en: "{found} is for --format {format} only.",
  },
  "needs-output": {
    ko: "--format {found}: 화면에 쓸 수 없습니다. -o로 파일을 지정해 주십시오.",
    en: "--format {found} cannot be written to the screen. Name a file with -o.",
  },
  "no-whole-number": {
    ko: "{option}: {found} 값은 쓸 수 없습니다. 1부터 {most}까지의 정수를 쓰십시오.",
    en: "{option} cannot be {found}; it is a whole number from 1 to {most}.",
  },
  "no-shard": {
    ko: "--shard: {found} 값은 쓸 수 없습니다. 2/8처럼 몇 번째 몫인지와 몫의 수를 쓰십시오.",
    en: "--shard cannot be {found}; it is a part and the number of parts, such as 2/8.",
  },
  "journal-in-use": {
    ko: "{found}: 다른 za가 쓰고 있는 폴더입니다({host}의 프로세스 {pid}). 끝나기를 기다리거나 다른 폴더를 지정하십시오. 실행 중인 점검이 없으면 {path} 파일을 지우십시오.",
    en: "Another za uses the folder {found} (process {pid} on {host}). Wait until it has ended, or name another folder. If none is running, delete {path}.",
  },
  "not-together": {
    ko: "{found}, {other}: 함께 쓸 수 없습니다.",
    en: "{found} and {other} do not go together.",
  },
  "same-copy": {
    ko: "{other}, {found}: 두 파일의 사본이 모두 {path}이(가) 됩니다. 따로 점검하여 다른 폴더에 만드십시오.",
    en: "The copies of {other} and {found} would both be {path}. Audit them apart, with a folder for each.",
  },
  "copy-exists": {
    ko: "{found}: 이미 있어 사본을 만들지 않습니다. 새 폴더를 지정하거나 그 폴더를 지우십시오.",
    en: "{found} is there already, and no copy replaces it. Name a new folder, or delete that one.",
  },
  "no-workers": {
    ko: "여러 파일을 동시에 점검할 수 없습니다({reason}). --jobs 1로 다시 실행해 주십시오.",
    en: "Files cannot be audited at the same time here ({reason}). Run it again with --jobs 1.",
  },
  "cannot-read-baseline": {
    ko: "{found}: 지난 점검의 보고서를 읽지 못했습니다({reason}). 파일의 이름과 위치를 확인해 주십시오.",
    en: "The earlier report cannot be read ({found}: {reason}). Check its name and place.",
  },
  "no-baseline": {
    ko: "{found}: 비교할 수 있는 보고서가 아닙니다. --severity, --rule, --only 없이 za audit --format json으로 만든 보고서를 지정해 주십시오.",
    en: "There is no report to compare with in {found}. Name one that za audit --format json wrote without --severity, --rule or --only.",
  },
  "unknown-rule": {
    ko: "{found}: 이런 규칙은 없습니다. 규칙의 이름은 보고서와 docs/rules에 있습니다.",
    en: "There is no rule {found}. The ids of the rules are in the reports and in docs/rules.",
  },
  "unknown-rule-near": {
    ko: "{found}: 이런 규칙은 없습니다. 혹시 {near}입니까?",
    en: "There is no rule {found}. Did you mean {near}?",
  },
  "output-is-workbook": {
    ko: "{found}: 통합 문서 위에 보고서를 쓸 수 없습니다. 다른 파일 이름을 지정해 주십시오.",
    en: "The report cannot be written over a workbook ({found}). Name another file.",
  },
  "not-xlsx": {
    ko: "{found}: 양식은 .xlsx 파일입니다. 이름을 .xlsx로 끝내 주십시오.",
    en: "The form is an .xlsx file ({found}). Give it a name that ends in .xlsx.",
  },
  "no-reason": {
    ko: "제외하는 사유가 없습니다. --reason 뒤에 {count}자 이상으로 적어 주십시오.",
    en: "Say why the finding is set aside: --reason with {count} characters or more.",
  },
  "no-such-finding": {
    ko: "{file}: {found}라는 지적 사항이 없습니다. 이름은 --list로 볼 수 있습니다.",
    en: "There is no finding {found} in {file}. --list shows the keys.",
  },
  "no-such-ignore": {
    ko: "{file}: {found}라는 제외가 없습니다. --list로 확인해 주십시오.",
    en: "There is no ignore {found} in {file}. --list shows those that there are.",
  },
  "ignores-unread": {
    ko: "{found}: 통합 문서의 제외 목록을 다 읽을 수 없어 바꾸지 않았습니다. 이유는 --list로 볼 수 있습니다. 목록을 지우려면 Excel의 문서 검사에서 사용자 지정 XML 데이터를 제거하십시오.",
    en: "The ignores kept in {found} cannot all be read and were not changed; --list says why. To discard them, remove the custom XML data with Excel's Document Inspector.",
  },
  "output-is-input": {
    ko: "{found}: 원본 위에 쓸 수 없습니다. 다른 파일 이름을 지정해 주십시오.",
    en: "The copy cannot be written over the workbook itself ({found}). Name another file.",
  },
  "other-extension": {
    ko: "{found}: 사본의 이름은 원본처럼 {extension}로 끝나야 합니다.",
    en: "The copy has to be called like the workbook, with {extension} at the end ({found}).",
  },
  exists: {
    ko: "{found}: 이미 있는 파일입니다. 덮어쓰려면 --force를 붙이십시오.",
    en: "The file {found} is there already. To overwrite it, add --force.",
  },
  "cannot-write": {
    ko: "{found}: 파일을 쓸 수 없습니다({reason}).",
    en: "The file {found} cannot be written ({reason}).",
  },
  "cannot-print": {
    ko: "표준 출력에 쓸 수 없습니다({reason}).",
    en: "Standard output cannot be written ({reason}).",
  },
  other: { ko: "{found}", en: "{found}" },
} as const satisfies Record<string, Sentence>;

/** Why the system did not let a file be written, in place of its code. */
export const systemReasons: Readonly<Record<string, Sentence>> = {
  "no-such-file": { ko: "그런 파일이 없습니다", en: "no such file" },
  ENOENT: { ko: "그런 폴더가 없습니다", en: "there is no such folder" },
  ENOTDIR: {
    ko: "경로 중간에 폴더가 아닌 파일이 있습니다",
    en: "part of its path is a file, not a folder",
  },
  EEXIST: { ko: "폴더가 아니라 파일입니다", en: "it is a file, not a folder" },
  EISDIR: { ko: "파일이 아니라 폴더입니다", en: "it is a folder" },
  EACCES: { ko: "쓸 권한이 없습니다", en: "you have no permission to write it" },
  EPERM: { ko: "쓸 권한이 없습니다", en: "you have no permission to write it" },
  EROFS: { ko: "쓸 수 없는 디스크입니다", en: "the disk is read-only" },
  ENOSPC: { ko: "디스크 공간이 부족합니다", en: "the disk is full" },
  EDQUOT: { ko: "디스크 할당량을 넘었습니다", en: "the disk quota is used up" },
  EFBIG: {
    ko: "허용된 파일 크기를 넘었습니다",
    en: "the file would be larger than the system allows",
  },
  EIO: { ko: "디스크 오류입니다", en: "the disk has failed" },
  ENAMETOOLONG: { ko: "이름이 너무 깁니다", en: "the name is too long" },
  EBUSY: { ko: "다른 프로그램이 쓰고 있습니다", en: "another program is using it" },
};

export const usageHint = {
  ko: "도움말: {command} --help",
  en: "For help: {command} --help",
} as const satisfies Sentence;
