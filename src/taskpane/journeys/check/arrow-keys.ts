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

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, count - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
