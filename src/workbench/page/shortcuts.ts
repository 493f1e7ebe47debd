/** The add-in's shortcuts as its file has them, for Excel to call while the sheet has the focus. */
export interface Shortcuts {
  readonly shortcuts: readonly {
    readonly action: string;
    /** `Ctrl+Alt+Shift+Z` */
    readonly key: { readonly default: string };
  }[];
}

/** The command of a key that was pressed; null for a key that is no shortcut. */
export function commandOf({ shortcuts }: Shortcuts, event: KeyboardEvent): string | null {
  const { code, ctrlKey, altKey, shiftKey } = event;
  const pressed = [
    ...(ctrlKey ? ["Ctrl"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(shiftKey ? ["Shift"] : []),
    code.replace(/^Key/, ""),
  ].join("+");
  return shortcuts.find(({ key }) => key.default === pressed)?.action ?? null;
}
