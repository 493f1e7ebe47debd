/**
 * The number formats that a workbook names by number alone.
 *
 * 0 to 49 are the same everywhere (14 and 22 follow the system; here as the standard writes them); 27 to 36
 * and 50 to 58 are the East Asian ones, here those of Korean. 5 to 8 and 41 to 44 are currencies.
 */
const builtInFormats: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"₩"#,##0;\\-"₩"#,##0',
  6: '"₩"#,##0;[Red]\\-"₩"#,##0',
  7: '"₩"#,##0.00;\\-"₩"#,##0.00',
  8: '"₩"#,##0.00;[Red]\\-"₩"#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  27: 'yyyy"年" mm"月" dd"日"',
  28: "mm-dd",
  29: "mm-dd",
  30: "mm-dd-yy",
  31: 'yyyy"년" mm"월" dd"일"',
  32: 'h"시" mm"분"',
  33: 'h"시" mm"분" ss"초"',
  34: "yyyy-mm-dd",
  35: "yyyy-mm-dd",
  36: 'yyyy"年" mm"月" dd"日"',
  37: "#,##0;\\-#,##0",
  38: "#,##0;[Red]\\-#,##0",
  39: "#,##0.00;\\-#,##0.00",
  40: "#,##0.00;[Red]\\-#,##0.00",
  41: '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"₩"* #,##0_-;\\-"₩"* #,##0_-;_-"₩"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"₩"* #,##0.00_-;\\-"₩"* #,##0.00_-;_-"₩"* "-"??_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年" mm"月" dd"日"',
  51: "mm-dd",
  52: "yyyy-mm-dd",
  53: "yyyy-mm-dd",
  54: "mm-dd",
  55: "yyyy-mm-dd",
  56: "yyyy-mm-dd",
  57: 'yyyy"年" mm"月" dd"日"',
  58: "mm-dd",
};

/**
 * The code of a built-in number format.
 *
 * @returns undefined for General (0) and for numbers that name no format
 * @example
 * builtInFormat(9); // "0%"
 */
export function builtInFormat(id: number): string | undefined {
  return builtInFormats[id];
}
