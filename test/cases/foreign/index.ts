import { contractor } from "./contractor";
import { diary } from "./diary";
import { monthly } from "./monthly";
import type { ForeignCase } from "./page";
import { printed } from "./printed";
import { shifts } from "./shifts";
import { site } from "./site";
import { split } from "./split";

/** Sample workbooks that others laid out. */
export const foreignCases: readonly ForeignCase[] = [
  contractor,
  diary,
  monthly,
  printed,
  shifts,
  site,
  split,
];
