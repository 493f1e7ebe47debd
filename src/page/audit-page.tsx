/** The page that audits workbooks without Excel and without an installation. */
import { lightFormat } from "date-fns";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FileReport } from "../report/file-report";
import { auditPage } from "../text/audit-page";
import { type Language, say, type Sentence, type SentenceParams } from "../text/sentence";
import { Actions } from "./actions";
import { audit, type Audited, copyOf, filesWithForm, isMade } from "./audited";
import { Drop } from "./drop";
import { type ChosenFile, othersIn, workbooksIn } from "./dropped-files";
import { Report } from "./report";
import { type Circumstances, written } from "./reports";
import { namesOf } from "./names-of";
import { saveFile } from "./save-file";
import { copyName, sayMade, sayRefused } from "./say-copy";
import { TaskWorker } from "./task-worker";
import type { CopyKind } from "./tasks";
import { type NamedFile, zipOfFiles } from "./zip-of-files";

interface Progress {
  /** What is done with each file. */
  readonly says: Sentence;
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** Work on files, which a person may stop between two of them too. */
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

  /** Begins work; what was going on ends. */
  const begin = (): Run => {
    stop();
    const run = { isStopped: false };
    latest.current = run;
    return run;
  };

  const auditAll = async (chosen: readonly ChosenFile[]) => {
    const files = workbooksIn(chosen);
    const others = othersIn(chosen);
    if (files.length === 0) setNotice({ text: speak(auditPage.none) });
    else if (others.length === 0) setNotice(null);
    else setNotice({ text: speak(auditPage.others, namesOf(others.map(({ path }) => path))) });
    if (files.length === 0) return;
    const run = begin();
    setAudited(null);
    const reports: FileReport[] = [];
    for (const { path, file } of files) {
      if (run.isStopped) break;
      const done = { done: reports.length, total: files.length, file: path };
      setProgress({ says: auditPage.progress, ...done });
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
    saveFile(name, [text]);
    setNotice({ text: speak(auditPage.saved, { file: name }) });
  };

  const copyWith = (isDraft: boolean) => ({ language, today: today(), isDraft });

  const saveCopy = async (kind: CopyKind, chosen: ChosenFile, isDraft = false) => {
    const run = begin();
    setNotice(null);
    setProgress({ says: auditPage.copying, done: 0, total: 1, file: chosen.path });
    const copy = await copyOf(worker, kind, chosen.file, copyWith(isDraft));
    // Other files were dropped meanwhile.
    if (latest.current !== run) return;
    setProgress(null);
    if (isMade(copy)) {
      const name = copyName(kind, chosen.file, language);
      saveFile(name, [copy.bytes]);
      setNotice({ text: sayMade(kind, copy, name, language) });
    } else {
      const text = sayRefused(copy, chosen, language);
      setNotice({ text, ...(copy.status === "not-ready" && { draftOf: chosen }) });
    }
  };

  const saveAllAnnotated = async (all: Audited) => {
    const run = begin();
    setNotice(null);
    const files = filesWithForm(all);
    const copies: NamedFile[] = [];
    const left = all.files.filter((file) => !files.includes(file)).map(({ path }) => path);
    for (const [done, { path, file }] of files.entries()) {
      setProgress({ says: auditPage.copying, done, total: files.length, file: path });
      const copy = await copyOf(worker, "annotated", file, copyWith(false));
      if (latest.current !== run) return;
      if (run.isStopped) {
        setProgress(null);
        setNotice({ text: speak(auditPage.stopped) });
        return;
      }
      if (isMade(copy)) copies.push({ path, bytes: copy.bytes });
      else left.push(path);
    }
    setProgress(null);
    const name = speak(auditPage.zipName);
    const said: string[] = [];
    if (copies.length > 0) {
      saveFile(name, zipOfFiles(copies));
      said.push(speak(auditPage.saved, { file: name }));
      said.push(speak(auditPage.zipped, { count: copies.length }));
    }
    if (left.length > 0) said.push(speak(auditPage.notZipped, namesOf(left)));
    setNotice({ text: said.join("\n") });
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
              <span>{sayProgress(progress, language)}</span>
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
                  onClick={() =>
                    notice.draftOf && void saveCopy("submission", notice.draftOf, true)
                  }
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
              isBusy={progress !== null}
              onCopy={(kind, file) => void saveCopy(kind, file)}
              onAll={() => void saveAllAnnotated(audited)}
            />
            <Report {...{ audited }} circumstances={circumstances(audited.isStopped)} />
          </>
        )}
      </main>
    </>
  );
}

function sayProgress({ says, done, total, file }: Progress, language: Language): string {
  return say(says, language, { done, total, file });
}

function today(): string {
  return lightFormat(new Date(), "yyyy-MM-dd");
}
