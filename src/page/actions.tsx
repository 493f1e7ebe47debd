import { useState } from "preact/hooks";
import { auditPage } from "../text/audit-page";
import { type Language, say } from "../text/sentence";
import { type Audited, filesWithForm } from "./audited";
import type { ChosenFile } from "./dropped-files";
import type { CopyKind } from "./tasks";

const copyKinds = ["annotated", "corrected", "submission"] as const satisfies readonly CopyKind[];

/** What can be saved of what was audited: the report, copies of a file with the form, and annotated ones of all of them. */
export function Actions({
  audited,
  language,
  isBusy,
  onSave,
  onCopy,
  onAll,
}: {
  readonly audited: Audited;
  readonly language: Language;
  /** Whether something is being made already; no other is begun then. */
  readonly isBusy: boolean;
  readonly onSave: (format: "html" | "csv") => void;
  readonly onCopy: (kind: CopyKind, file: ChosenFile) => void;
  readonly onAll: () => void;
}) {
  const forms = filesWithForm(audited);
  const [chosen, setChosen] = useState(0);
  const copied = forms[chosen] ?? forms[0];
  const action = (name: keyof typeof auditPage, onClick: () => void) => (
    <button
      key={name}
      type="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) onClick();
      }}
    >
      {say(auditPage[name], language)}
    </button>
  );
  return (
    <p class="actions">
      {action("saveHtml", () => {
        onSave("html");
      })}
      {action("saveCsv", () => {
        onSave("csv");
      })}
      {forms.length > 1 && action("allAnnotated", onAll)}
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
          {copyKinds.map((kind) =>
            action(kind, () => {
              onCopy(kind, copied);
            }),
          )}
        </span>
      )}
    </p>
  );
}
