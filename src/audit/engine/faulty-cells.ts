import type { Place } from "../../workbook/workbook";
import type { Finding } from "../finding";
import { SheetAreas } from "../../workbook/sheet-areas";

/** The cells that violations name: rules of hygiene leave them to the rule that found them wrong. */
export class FaultyCells {
  private readonly areas = new SheetAreas();

  add(findings: readonly Finding[]): void {
    for (const finding of findings) if (finding.result === "violation") this.areas.add(finding);
  }

  has(place: Place): boolean {
    return this.areas.has(place);
  }
}
