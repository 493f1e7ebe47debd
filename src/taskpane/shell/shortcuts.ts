/** Sent to the pane's window when a shortcut opens it. */
export const nextThingEvent = "za:next-thing";

/** Sent to the pane's window by the shortcut to the next finding; the view that goes there prevents the default. */
export const nextFindingEvent = "za:next-finding";

/**
 * Moves the focus to what comes next in the panel: the first field of a form, else the first finding, else a button.
 */
export function focusNextThing(root: ParentNode): void {
  const next = ["form input", ".finding-button", "button"]
    .map((selector) => root.querySelector<HTMLElement>(`[role=tabpanel] ${selector}`))
    .find((element) => element !== null);
  next?.focus();
}

/**
 * The event of a shortcut that is pressed in the pane, where Excel's own do not fire (office-js#3630); null for any
 * other key. The keys are those of `src/commands/shortcuts.json`.
 */
export function shortcutOf({
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): string | null {
  if (!(ctrlKey || metaKey) || !altKey || !shiftKey) return null;
  return code === "KeyZ" ? nextThingEvent : code === "KeyF" ? nextFindingEvent : null;
}
