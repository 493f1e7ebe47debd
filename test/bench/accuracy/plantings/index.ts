/** The mistakes: of each kind that a rule finds, one or more, each with the cells where it stands. */
import { ofGoal } from "./goal";
import { ofProcedure } from "./procedure";
import { ofPeriod } from "./period";
import { ofLog } from "./log";
import { ofAccidents } from "./accidents";
import { ofQuotation } from "./quotation";
import { ofShl } from "./shl";
import { ofDocuments } from "./documents";
import { ofCells } from "./cells";
import type { Planting } from "./planting";

export const plantings: readonly Planting[] = [
  ...ofGoal,
  ...ofProcedure,
  ...ofPeriod,
  ...ofLog,
  ...ofAccidents,
  ...ofQuotation,
  ...ofShl,
  ...ofDocuments,
  ...ofCells,
];

export type { Planting } from "./planting";
