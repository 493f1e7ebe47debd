/** The page that audits workbooks without Excel and without an installation. */
import { lightFormat } from "date-fns";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FileReport } from "../report/file-report";
import { whyNoCopy } from "../submission-copy/why-no-copy";
import { auditPage } from "../text/audit-page";
import { type Language, say, type Sentence, type SentenceParams } from "../text/sentence";
import { Actions } from "./actions";
import { audit, type Audited, bytesOf, copyOf } from "./audited";
import { Drop } from "./drop";
import { type ChosenFile, othersIn, workbooksIn } from "./dropped-files";
import { Report } from "./report";
import { type Circumstances, written } from "./reports";
import { saveFile } from "./save-file";
import { TaskWorker } from "./task-worker";

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** An audit of files, which a person may stop between two of them too. */
interface Run {
  isStopped: boolean;
}

interface Notice {
  readonly text: string;
  /** Makes a draft of the copy that there is not. */
  readonly draftOf?: ChosenFile;
}

/**
 * @param code the script of the page, which is that of its worker too
 * @param started the language to begin with
 */
export function AuditPage({
  code,
  version,
  started,
}: {
  readonly code: string;
  readonly version: string;
  readonly started: Language;
}) {
  const [language, setLanguage] = useState(started);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [audited, setAudited] = useState<Audited | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const worker = useMemo(() => new TaskWorker(code), [code]);
  const latest = useRef<Run>({ isStopped: false });
  const speak = (sentence: Sentence, params: SentenceParams = {}) =>
    say(sentence, language, params);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(auditPage.title, language);
  }, [language]);

  const stop = () => {
    latest.current.isStopped = true;
    worker.stop();
  };

  const auditAll = async (chosen: readonly ChosenFile[]) => {
    const files = workbooksIn(chosen);
    const others = othersIn(chosen);
    if (files.length === 0) setNotice({ text: speak(auditPage.none) });
    else if (others.length === 0) setNotice(null);
    else setNotice({ text: speak(auditPage.others, namesOf(others)) });
    if (files.length === 0) return;
    stop();
    const run = { isStopped: false };
    latest.current = run;
    setAudited(null);
    const reports: FileReport[] = [];
    for (const { path, file } of files) {
      if (run.isStopped) break;
      setProgress({ done: reports.length, total: files.length, file: path });
      const report = await audit(worker, path, file);
      if (report === "stopped") break;
      reports.push(report);
    }
    // Files that were dropped meanwhile are a run of their own.
    if (latest.current !== run) return;
    setProgress(null);
    setAudited({ files, reports, isStopped: reports.length < files.length });
  };

  const circumstances = (isStopped: boolean): Circumstances => ({
    language,
    version,
    date: today(),
    isStopped,
  });

  const save = async (format: "html" | "csv", { reports, isStopped }: Audited) => {
    const text = await written(format, reports, circumstances(isStopped));
    const name = `${speak(auditPage.report)}.${format}`;
    saveFile(name, [text], format === "html" ? "text/html" : "text/csv");
    setNotice({ text: speak(auditPage.saved, { file: name }) });
  };

  const makeCopy = async (chosen: ChosenFile, isDraft: boolean) => {
    const bytes = await bytesOf(chosen.file);
    if (!bytes) {
      setNotice({ text: speak(auditPage.gone, { file: chosen.path }) });
      return;
    }
    const request = { file: chosen.file.name, language, today: today(), isDraft };
    const copy = await copyOf(worker, request, bytes);
    // Other files were dropped meanwhile.
    if (copy === "stopped") return;
    if (copy.status !== "made") {
      const canBeDraft = copy.status === "not-ready";
      setNotice({ text: whyNoCopy(copy, language), ...(canBeDraft && { draftOf: chosen }) });
      return;
    }
    const name = speak(auditPage.copyName, { name: chosen.file.name.replace(/\.[^.]+$/, "") });
    saveFile(
      name,
      [copy.bytes],
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    setNotice({ text: speak(auditPage.saved, { file: name }) });
  };

  return (
    <>
      <header>
        <h1>{speak(auditPage.title)}</h1>
        <button
          type="button"
          class="quiet"
          lang={language === "ko" ? "en" : "ko"}
          onClick={() => {
            setLanguage(language === "ko" ? "en" : "ko");
          }}
        >
          {speak(auditPage.other)}
        </button>
      </header>
      <main>
        <Drop
          language={language}
          isSmall={audited !== null}
          onFiles={(files) => void auditAll(files)}
        />
        <div role="status">
          {progress && (
            <p class="progress">
              <progress
                value={progress.done}
                max={progress.total}
                aria-label={speak(auditPage.title)}
              />
              <span>{speak(auditPage.progress, { ...progress })}</span>
              <button type="button" onClick={stop}>
                {speak(auditPage.cancel)}
              </button>
            </p>
          )}
          {notice && (
            <p class="notice">
              {notice.text}{" "}
              {notice.draftOf && (
                <button
                  type="button"
                  onClick={() => notice.draftOf && void makeCopy(notice.draftOf, true)}
                >
                  {speak(auditPage.draft)}
                </button>
              )}
            </p>
          )}
        </div>
        {audited && (
          <>
            <Actions
              {...{ audited, language }}
              onSave={(format) => void save(format, audited)}
              onCopy={(file) => void makeCopy(file, false)}
            />
            <Report {...{ audited }} circumstances={circumstances(audited.isStopped)} />
          </>
        )}
      </main>
    </>
  );
}

/** At most so many files are named; the others are counted. */
const named = 5;

function namesOf(files: readonly ChosenFile[]): { count: number; files: string } {
  const names = files.slice(0, named).map(({ path }) => path);
  return {
    count: files.length,
    files: [...names, ...(files.length > named ? ["…"] : [])].join(", "),
  };
}

function today(): string {
  return lightFormat(new Date(), "yyyy-MM-dd");
}
