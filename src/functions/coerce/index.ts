/** The one place that reads what Excel hands over; no function looks at a raw argument itself. */
export { asColumn, asNumberPairs, asNumbers, asPeriods, asScores, asSum } from "./columns";
export { asLog, asLogFor, asLogOfWorkers, inRow, overLog } from "./log";
export { asRulebook } from "./scheme";
export {
  asDate,
  asNumber,
  asOptionalDate,
  asOptionalNumber,
  asPercent,
  asShare,
  asYesNo,
} from "./scalar";
export {
  asBase,
  asGoalUnit,
  asIndustry,
  asNamed,
  asOptionalType,
  asOrder,
  asQualification,
  asReleadoffKind,
  asRole,
  asType,
} from "./word";
