import { columnName } from "../../workbook/address";
import type { Area } from "../../workbook/workbook";

/**
 * An absolute reference to a rectangle.
 *
 * @example
 * absolute({ top: 2, left: 1, bottom: 8, right: 2 }); // "$B$3:$C$9"
 */
export function absolute({ top, left, bottom, right }: Area): string {
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}

function corner(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
