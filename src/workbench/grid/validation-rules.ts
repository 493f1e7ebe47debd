/** The data validations of a workbook's sheets, as the file has them. */
import { parseArea } from "../../workbook/address";
import type { Package } from "../../workbook/sources/xlsx/package";
import { unescaped } from "../../workbook/sources/xlsx/escapes";
import { isTrue } from "../../workbook/sources/xlsx/content";
import { readXml } from "../../workbook/sources/xlsx/xml";
import { storedFormula } from "../../workbook/stored-formula";
import type { Area } from "../../workbook/workbook";

/** What Excel does with an entry that a rule does not allow. */
export type ErrorStyle = "stop" | "warning" | "information";

export interface ValidationRule {
  readonly areas: readonly Area[];
  /** In Excel's words: `list`, `whole`, `decimal`, `date`, `time`, `textLength`, `custom`; `none` allows everything. */
  readonly type: string;
  /** In Excel's words: `between`, `greaterThanOrEqual`, ... */
  readonly operator: string;
  /** Without "=", as it stands for the first cell of the areas; "" for none. */
  readonly first: string;
  readonly second: string;
  readonly allowsBlank: boolean;
  readonly style: ErrorStyle;
  /** What Excel shows of an entry that is not allowed; "" for its own words. */
  readonly title: string;
  readonly message: string;
}

type Draft = { -readonly [Key in keyof ValidationRule]: ValidationRule[Key] };

/**
 * Reads the rules of a sheet that refuse or question entries.
 *
 * @param path the sheet's part
 */
export function readValidationRules(source: Package, path: string): ValidationRule[] {
  const rules: ValidationRule[] = [];
  let rule: Draft | null = null;
  let text = "";
  readXml(source, path, {
    open(name, attributes) {
      text = "";
      if (localName(name) !== "dataValidation") return;
      const { type = "none", operator = "between", sqref = "", errorStyle } = attributes;
      rule = {
        areas: areasOf(sqref),
        type,
        operator,
        first: "",
        second: "",
        allowsBlank: isTrue(attributes["allowBlank"]),
        style: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop",
        title: unescaped(attributes["errorTitle"] ?? ""),
        message: unescaped(attributes["error"] ?? ""),
      };
      if (!isTrue(attributes["showErrorMessage"])) rule.type = "none";
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      if (!rule) return;
      const local = localName(name);
      // Rules of newer versions have their formulas and their cells in elements of another vocabulary.
      if (local === "formula1" && text.trim() !== "") rule.first = storedFormula(unescaped(text));
      else if (local === "formula2" && text.trim() !== "") {
        rule.second = storedFormula(unescaped(text));
      } else if (local === "sqref") rule.areas = areasOf(text);
      else if (local === "dataValidation") {
        if (rule.type !== "none") rules.push(rule);
        rule = null;
      }
      if (local !== "f") text = "";
    },
  });
  return rules;
}

function areasOf(addresses: string): Area[] {
  return addresses
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}
