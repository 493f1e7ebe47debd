import type { Place } from "../../workbook/workbook";
import type { Finding } from "../finding";
import { keyOf } from "./no-results";

/** The cells that violations name: rules of hygiene leave them to the rule that found them wrong. */
export class FaultyCells {
  private readonly cells = new Set<string>();

  add(findings: readonly Finding[]): void {
    for (const { result, sheet, area } of findings) {
      if (result !== "violation") continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          this.cells.add(keyOf({ sheet, row, column }));
        }
      }
    }
  }

  has(place: Place): boolean {
    return this.cells.has(keyOf(place));
  }
}
