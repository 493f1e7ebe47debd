/** Sent to the pane's window when a shortcut opens it. */
export const nextThingEvent = "za:next-thing";

/** Sent to the pane's window by the shortcut to the next finding; the view that goes there prevents the default. */
export const nextFindingEvent = "za:next-finding";

const nextThings = ["form :is(select, input)", "[data-column] input", ".finding-button", "button"];

/**
 * Moves the focus to what comes next in the panel: the first field, else the first finding, else a button.
 *
 * @returns whether there is such a thing
 */
export function focusNextThing(root: ParentNode): boolean {
  const next = nextThings
    .map((selector) => root.querySelector<HTMLElement>(`[role=tabpanel] ${selector}`))
    .find((element) => element !== null);
  next?.focus();
  return next !== undefined;
}

/** Moves the focus to what comes next once the panel is drawn, unless the person goes on elsewhere before. */
export function focusNextThingOnceDrawn(): void {
  const drawn = new MutationObserver(() => {
    if (focusNextThing(document)) stop();
  });
  const stop = () => {
    drawn.disconnect();
    for (const event of ["keydown", "pointerdown"]) document.removeEventListener(event, stop);
  };
  drawn.observe(document.body, { childList: true, subtree: true });
  for (const event of ["keydown", "pointerdown"]) document.addEventListener(event, stop);
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
