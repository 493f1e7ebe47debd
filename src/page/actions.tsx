import { useState } from "preact/hooks";
import { auditPage } from "../text/audit-page";
import { type Language, say } from "../text/sentence";
import type { Audited } from "./audited";
import type { ChosenFile } from "./dropped-files";

/** What can be saved of what was audited: the report, and the submission copy of a file with the form. */
export function Actions({
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
