/** Colours of Office's theme, as far as a version of Office tells them. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** `#1f1f1f` */
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether a theme of Office is dark.
 *
 * @param theme undefined where Office tells none, as Excel on the web does
 * @returns null when that cannot be told, so that the browser's preference holds
 */
export function isDark(theme: HostTheme | undefined): boolean | null {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}
