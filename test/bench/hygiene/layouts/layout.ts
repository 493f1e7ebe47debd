import type { Drawing } from "../drawing";

/** A way to keep a sheet, as it is seen in budgets, grade books, inventories, statements, reports and homework. */
export interface Layout {
  readonly name: string;
  /** Layouts for tuning may be looked at; the figures that count are of the held-out ones. */
  readonly use: "tuning" | "held-out";
  draw(drawing: Drawing): void;
}
