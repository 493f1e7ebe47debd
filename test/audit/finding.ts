import type { Finding } from "../../src/audit/finding";
import { parseQualified } from "../../src/workbook/address";

/** A finding of a cell, with nothing else of interest. */
export function findingAt(address: string, other: Partial<Finding> = {}): Finding {
  const place = parseQualified(address);
  if (!place) throw new RangeError(address);
  return {
    rule: "some-rule",
    severity: "error",
    result: "violation",
    ...place,
    clauses: [],
    message: "wrong",
    params: {},
    found: { value: null, unit: null },
    expected: { value: null, unit: null },
    fix: null,
    consequences: [],
    ...other,
  };
}
