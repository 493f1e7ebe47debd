/** The functions of the add-in by their ids, as Excel calls them: ZA.GOAL is `functions.GOAL`. */
import { ACHIEVED } from "./achieved";
import { AWARD } from "./award";
import { BREAKS } from "./breaks";
import { CAUSES } from "./causes";
import { COEFFICIENT } from "./coefficient";
import { DAYS } from "./days";
import { DUE } from "./due";
import { ELIGIBLE } from "./eligible";
import { ENROLLMENT } from "./enrollment";
import { EXPLAIN } from "./explain";
import { FORECAST } from "./forecast";
import { FREQUENCY } from "./frequency";
import { GOAL } from "./goal";
import { HOLIDAY } from "./holiday";
import { HOURS } from "./hours";
import { INDUSTRY } from "./industry";
import { LEADOFF } from "./leadoff";
import { LOWRECORD } from "./low-record";
import { MULTIPLE } from "./multiple";
import { NEXTMULTIPLE } from "./next-multiple";
import { PEERS } from "./peers";
import { RATE } from "./rate";
import { RELEADOFF } from "./releadoff";
import { RULES } from "./rules";
import { RUNNING } from "./running";
import { SAMPLE } from "./sample";
import { SEVERITY } from "./severity";
import { SHL } from "./shl";
import { SHLPASS } from "./shl-pass";
import { SITEENROLLMENT } from "./site-enrollment";
import { STEPS } from "./steps";
import type { ZaFunction } from "./function";

/** In the order of the help: goal, record, dates, accidents, audit. */
export const functions = {
  GOAL,
  COEFFICIENT,
  ENROLLMENT,
  SITEENROLLMENT,
  RATE,
  INDUSTRY,
  DAYS,
  HOURS,
  RUNNING,
  MULTIPLE,
  ACHIEVED,
  FORECAST,
  LEADOFF,
  RELEADOFF,
  BREAKS,
  CAUSES,
  FREQUENCY,
  SEVERITY,
  DUE,
  STEPS,
  HOLIDAY,
  SAMPLE,
  NEXTMULTIPLE,
  AWARD,
  LOWRECORD,
  SHL,
  SHLPASS,
  RULES,
  ELIGIBLE,
  PEERS,
  EXPLAIN,
} as const satisfies Record<string, ZaFunction>;

export type FunctionId = keyof typeof functions;
