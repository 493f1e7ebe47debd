import type { Finding } from "../../audit/finding";
import { qualified } from "../../workbook/address";

/** What a finding is known by from one audit to the next: its rule, what the rule says, and the cells. */
export function findingKey({ rule, message, sheet, area }: Finding): string {
  return `${rule} ${message} ${qualified(sheet, area)}`;
}
