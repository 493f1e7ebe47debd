import type { TargetedKeyboardEvent } from "preact";

/** Marks the button of a finding; Tab stops at one of them, the arrow keys reach the others. */
export const findingButtonClass = "finding-button";

/** Moves the focus from finding to finding, of all lists, with the arrow keys, Home and End. */
export function moveByArrowKey(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { currentTarget, target, key } = event;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>(`.${findingButtonClass}`)];
  const index = buttons.findIndex((button) => button === target);
  if (index < 0) return;
  const next = nextIndex(key, index, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}

/**
 * Opens the finding after or before the one that has the focus or is open, as a click on it would.
 *
 * @param step 1 for the one after, -1 for the one before
 * @param takesFocus whether it gets the focus; not where the focus is to stay in the grid
 */
export function openNeighbour(root: ParentNode, step: 1 | -1, takesFocus = true): void {
  const buttons = [...root.querySelectorAll<HTMLElement>(`.${findingButtonClass}`)];
  const isAt = (button: HTMLElement) =>
    button.parentElement?.contains(document.activeElement) === true;
  const isOpen = (button: HTMLElement) => button.ariaExpanded === "true";
  const at = (takesFocus ? buttons.find(isAt) : undefined) ?? buttons.find(isOpen);
  const next = at ? buttons[buttons.indexOf(at) + step] : buttons.at(step > 0 ? 0 : -1);
  if (!next) return;
  if (takesFocus) next.focus();
  if (!isOpen(next)) next.click();
}

/** Moves the focus among the buttons of a row with the arrow keys, Home and End. */
export function moveInRow(event: TargetedKeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const index = buttons.findIndex((button) => button === event.target);
  const next = index < 0 ? null : nextIndex(event.key, index, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
