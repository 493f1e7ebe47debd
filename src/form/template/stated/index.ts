/**
 * What the form states: the results of its formulas, from the values typed into it.
 *
 * They are stored beside the formulas, so that a viewer without the add-in shows what Excel with it shows.
 */
import { rulebookWith } from "../../../core/scheme";
import type { FormContent } from "../content";
import { type StatedAccident, statedAccidents } from "./accidents";
import { type StatedDay, statedLog } from "./log";
import { type StatedProfile, statedProfile } from "./profile";
import { type StatedMultiple, statedQuotation } from "./quotation";
import { type StatedShl, statedShl } from "./shl";

export interface Stated {
  readonly accidents: readonly StatedAccident[];
  readonly profile: StatedProfile;
  readonly log: readonly StatedDay[];
  readonly quotation: readonly StatedMultiple[];
  readonly shl: StatedShl;
}

export function state(content: FormContent): Stated {
  const rulebook = rulebookWith((name) => content.profile[`own${name}`] ?? null);
  const accidents = statedAccidents(content.accidents, rulebook);
  const profile = statedProfile(content.profile, accidents, rulebook);
  return {
    accidents,
    profile,
    log: statedLog(content, accidents, profile),
    quotation: statedQuotation(content, profile),
    shl: statedShl(content, rulebook),
  };
}
