import { useRef, useState } from "preact/hooks";
import { auditPage } from "../text/audit-page";
import { type Language, say } from "../text/sentence";
import { type ChosenFile, droppedFiles, inputFiles } from "./dropped-files";

/** Where files and folders are dropped or chosen. */
export function Drop({
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
