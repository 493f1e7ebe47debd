/** The checklist on the recorder's page: twenty steps, each with what was seen. */
import { excelChecklist } from "../../text/excel-checklist";
import { recorder } from "../../text/recorder";
import { type Language, say } from "../../text/sentence";
import { type Answer, type Outcome } from "./report";

const outcomes = ["asWritten", "otherwise", "notTried"] as const satisfies readonly Outcome[];

/** Where answers stay until the report is sent: Excel is closed and opened on the way. */
const storageKey = "za.recorder.answers";

/** Draws the steps with the answers that were given before; what is chosen is kept at once. */
export function drawChecklist(place: HTMLElement, language: Language): void {
  const answers = answersGiven();
  place.replaceChildren(
    ...excelChecklist.map((step, index) => {
      const answer = answers[index] ?? notTried;
      const item = document.createElement("li");
      const select = document.createElement("select");
      select.append(
        ...outcomes.map((outcome) => {
          const isChosen = outcome === answer.outcome;
          return new Option(say(recorder[outcome], language), outcome, isChosen, isChosen);
        }),
      );
      const note = document.createElement("textarea");
      note.rows = 1;
      note.value = answer.note;
      const number = { number: index + 1 };
      select.ariaLabel = say(recorder.outcomeOf, language, number);
      note.ariaLabel = say(recorder.noteOf, language, number);
      note.placeholder = say(recorder.note, language);
      const keep = () => {
        keepAnswer(index, { outcome: select.value as Outcome, note: note.value });
      };
      select.addEventListener("change", keep);
      note.addEventListener("input", keep);
      item.append(
        paragraph(say(step.do, language), "do"),
        paragraph(say(step.see, language), "see"),
        select,
        note,
      );
      return item;
    }),
  );
}

const notTried: Answer = { outcome: "notTried", note: "" };

/** The answers so far, in the order of the steps. */
export function answersGiven(): readonly Answer[] {
  const kept = parsed(localStorage.getItem(storageKey));
  return excelChecklist.map((_, index) => {
    const { outcome, note } = (kept[index] ?? {}) as Partial<Answer>;
    return {
      outcome: outcomes.find((each) => each === outcome) ?? "notTried",
      note: typeof note === "string" ? note : "",
    };
  });
}

function keepAnswer(index: number, answer: Answer): void {
  localStorage.setItem(storageKey, JSON.stringify(answersGiven().with(index, answer)));
}

function parsed(text: string | null): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** A paragraph in which what stands between backticks is code. */
function paragraph(text: string, name: string): HTMLElement {
  const element = document.createElement("p");
  element.className = name;
  element.append(
    ...text.split("`").map((part, index) => {
      if (index % 2 === 0) return part;
      const code = document.createElement("code");
      code.textContent = part;
      return code;
    }),
  );
  return element;
}
