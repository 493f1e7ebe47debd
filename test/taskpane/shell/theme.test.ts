import { type HostTheme, isDark } from "../../../src/taskpane/shell/theme";

describe("isDark", () => {
  it.each<[HostTheme | undefined, boolean | null]>([
    [undefined, null],
    [{}, null],
    [{ bodyBackgroundColor: "black" }, null],
    [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
    [{ isDarkTheme: false }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#F3F2F1" }, false],
    [{ bodyBackgroundColor: "217346" }, true],
  ])("%o: %s", (theme, dark) => {
    expect(isDark(theme)).toBe(dark);
  });
});
