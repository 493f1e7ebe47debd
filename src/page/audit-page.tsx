/** The page that audits workbooks without Excel and without an installation. */
import { lightFormat } from "date-fns";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { FileReport } from "../report/file-report";
import { whyNoCopy } from "../submission-copy/why-no-copy";
import { auditPage } from "../text/audit-page";
import { type Language, say, type Sentence, type SentenceParams } from "../text/sentence";
import { type ChosenFile, droppedFiles, inputFiles, workbooksIn } from "./dropped-files";
import { type Circumstances, written } from "./reports";
import { TaskEnded, TaskWorker, timeoutError } from "./task-worker";

/** What was audited. */
interface Audited {
  readonly files: readonly ChosenFile[];
  readonly reports: readonly FileReport[];
  /** Whether a person stopped before all were. */
  readonly isStopped: boolean;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
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
  const speak = (sentence: Sentence, params: SentenceParams = {}) =>
    say(sentence, language, params);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say(auditPage.title, language);
  }, [language]);

  const auditAll = async (chosen: readonly ChosenFile[]) => {
    const files = workbooksIn(chosen);
    setNotice(files.length === 0 ? { text: speak(auditPage.none) } : null);
    if (files.length === 0) return;
    worker.stop();
    setAudited(null);
    const reports: FileReport[] = [];
    for (const { path, file } of files) {
      setProgress({ done: reports.length, total: files.length, file: path });
      const report = await audit(worker, path, file);
      if (report === "stopped") break;
      reports.push(report);
    }
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
    const copy = await worker.run<"copy">({ kind: "copy", request, bytes });
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
              <button
                type="button"
                onClick={() => {
                  worker.stop();
                }}
              >
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

function today(): string {
  return lightFormat(new Date(), "yyyy-MM-dd");
}

/** The bytes of a file; null where it is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

async function audit(
  worker: TaskWorker,
  path: string,
  file: File,
): Promise<FileReport | "stopped"> {
  const bytes = await bytesOf(file);
  if (!bytes) return unreadable(path, { code: "no-such-file", params: {} });
  try {
    return await worker.run<"audit">({ kind: "audit", file: path, bytes });
  } catch (error) {
    if (!(error instanceof TaskEnded)) throw error;
    if (error.reason === "stopped") return "stopped";
    const died = { code: "out-of-memory", params: {} };
    return unreadable(path, error.reason === "timed-out" ? timeoutError : died);
  }
}

function unreadable(
  file: string,
  error: Extract<FileReport, { status: "unreadable" }>["error"],
): FileReport {
  return { file, status: "unreadable", error };
}

/** Hands a file to the person: the browser saves it where it saves downloads. */
function saveFile(name: string, parts: BlobPart[], type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

function Drop({
  language,
  isSmall,
  onFiles,
}: {
  readonly language: Language;
  readonly isSmall: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}) {
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <section
      class={`drop${isOver ? " over" : ""}${isSmall ? " small" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then(onFiles);
      }}
    >
      <p>{say(auditPage.about, language)}</p>
      <button type="button" class="primary" onClick={() => files.current?.click()}>
        {say(auditPage.files, language)}
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        {say(auditPage.folder, language)}
      </button>
      {[files, folder].map((input) => (
        <input
          key={input === files ? "files" : "folder"}
          ref={input}
          type="file"
          hidden
          multiple
          {...(input === files ? { accept: ".xlsx,.xlsm" } : { webkitdirectory: true })}
          onChange={({ currentTarget }) => {
            onFiles(inputFiles(currentTarget.files));
            // The same files may be chosen again.
            currentTarget.value = "";
          }}
        />
      ))}
    </section>
  );
}

function Actions({
  audited: { files, reports },
  language,
  onSave,
  onCopy,
}: {
  readonly audited: Audited;
  readonly language: Language;
  readonly onSave: (format: "html" | "csv") => void;
  readonly onCopy: (file: ChosenFile) => void;
}) {
  const forms = files.filter((_, index) => reports[index]?.status === "ok");
  const [chosen, setChosen] = useState(0);
  const copied = forms[chosen] ?? forms[0];
  return (
    <p class="actions">
      <button
        type="button"
        onClick={() => {
          onSave("html");
        }}
      >
        {say(auditPage.saveHtml, language)}
      </button>
      <button
        type="button"
        onClick={() => {
          onSave("csv");
        }}
      >
        {say(auditPage.saveCsv, language)}
      </button>
      {copied && (
        <span class="copy">
          {forms.length > 1 && (
            <label>
              {say(auditPage.file, language)}{" "}
              <select
                onChange={({ currentTarget }) => {
                  setChosen(currentTarget.selectedIndex);
                }}
              >
                {forms.map(({ path }) => (
                  <option key={path}>{path}</option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            onClick={() => {
              onCopy(copied);
            }}
          >
            {say(auditPage.copy, language)}
          </button>
        </span>
      )}
    </p>
  );
}

/** The report, as it is saved: a page in the page. */
function Report({
  audited,
  circumstances,
}: {
  readonly audited: Audited;
  readonly circumstances: Circumstances;
}) {
  const [text, setText] = useState("");
  const { language } = circumstances;
  useEffect(() => {
    let isCurrent = true;
    void written("html", audited.reports, circumstances).then((report) => {
      if (isCurrent) setText(report);
    });
    return () => {
      isCurrent = false;
    };
    // The circumstances are made anew each time; what can change of them is the language.
  }, [audited, language]);
  return text === "" ? null : <iframe title={say(auditPage.report, language)} srcdoc={text} />;
}
