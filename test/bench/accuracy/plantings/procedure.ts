/** Mistakes of the certifying body, in the procedure of an application. */
import { isoFromSerial } from "../../../../src/core/calendar/serial";
import { type FactsPlanting, firm } from "./planting";

/** A step of the procedure moved to so many days after another. */
function misdated(
  rule: string,
  step: "contestTo" | "surveyDate" | "noticeDate" | "contestDate" | "answerDate",
  event: "received" | "noticeDate" | "contestDate",
  days: number,
): FactsPlanting {
  return {
    name: `${rule}: ${step} after ${days} days`,
    rules: [rule],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ schedule }) {
      const from = schedule[event];
      if (from === undefined || from === null) return null;
      schedule[step] = from + days;
      return [`schedule.${step}`];
    },
  };
}

export const ofProcedure: readonly FactsPlanting[] = [
  misdated("contest-window", "contestTo", "received", 3),
  misdated("contest-window", "contestTo", "received", 25),
  misdated("survey-date", "surveyDate", "received", 2),
  misdated("notice-date", "noticeDate", "received", 40),
  misdated("result-contest", "answerDate", "contestDate", 30),
  {
    name: "auditor-qualified: none",
    rules: ["auditor-qualified"],
    isFirm: firm,
    part: "documents",
    stage: "rest",
    plant({ schedule, shape }) {
      if (schedule.received === undefined || schedule.received === null) return null;
      if (isoFromSerial(schedule.received) < "2010-07-01") return null;
      schedule.qualification = shape.language === "ko" ? "없음" : "none";
      return ["schedule.qualification"];
    },
  },
  {
    name: "multiple-certified: one left out",
    rules: ["multiple-certified"],
    isFirm: firm,
    part: "quotation",
    stage: "rest",
    plant({ quotation, profile, shape }) {
      const { appliedMultiple: applied } = quotation;
      if (applied === null || applied < 3 || shape.accident === "breaking") return null;
      profile.lastCertifiedMultiple = applied - 2;
      return ["quotation.appliedMultiple", "profile.lastCertifiedMultiple"];
    },
  },
];
