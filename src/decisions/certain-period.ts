import { isoFromSerial } from "../core/calendar/serial";
import { attachments } from "../text/form";
import {
  certainPeriodQuestions as questions,
  certainPeriodText as text,
} from "./certain-period.text";
import { choose, type Decision, due, enter, enterIfKnown, type Reason } from "./decision";
import { yesOrNo } from "./yes-or-no";

/**
 * Whether a certain period may be confirmed.
 *
 * It runs from the initial leadoff date of the report and ends at no achieved multiple (CP-1, deck L710-713); the
 * procedure is that of a certification (CP-2, L717-718), with its dates (APP-3, AUD-1, AUD-3). L718 both awards and
 * leaves out awards: there is none (AMB-24), and the certifying body decides.
 */
export const certainPeriod: Decision = {
  id: "certain-period",
  title: text.title,
  about: text.about,
  mostQuestions: 5,
  *decide(rulebook) {
    const leadoff = yield* enter({
      kind: "date",
      id: "leadoff",
      ...questions.leadoff,
      clauses: ["CP-1"],
    });
    const end = yield* enter({
      kind: "date",
      id: "end",
      ...questions.end,
      clauses: ["CP-1"],
      earliest: leadoff,
    });
    const fromLeadoff: Reason = { sentence: text.fromLeadoff, clauses: ["CP-1"] };
    const isMultiple = yield* choose({
      id: "multiple",
      ...questions.multiple,
      clauses: ["CP-1", "CERT-1"],
      options: yesOrNo,
    });
    if (isMultiple === "yes") {
      return {
        standing: "regulation",
        recommendation: { sentence: text.certification },
        reasons: [fromLeadoff, { sentence: text.perMultiple, clauses: ["CERT-1"] }],
        documents: attachments,
        dates: due("D8", end, ["APP-1"], rulebook),
      };
    }
    const hasAccident = yield* choose({
      id: "accident",
      ...questions.accident,
      clauses: ["DEF-3"],
      options: yesOrNo,
    });
    if (hasAccident === "yes") {
      const params = { careDays: rulebook["DEF-3"].breakingCareDays };
      return {
        standing: "body",
        recommendation: { sentence: text.broken },
        reasons: [{ sentence: text.definition, params, clauses: ["DEF-3"] }, fromLeadoff],
        follows: [{ sentence: text.recognition, clauses: ["DEF-5"] }],
      };
    }
    const receipt = yield* enterIfKnown({
      kind: "date",
      id: "receipt",
      ...questions.receipt,
      clauses: ["CP-2", "AUD-1"],
    });
    return {
      standing: "body",
      recommendation: {
        sentence: text.may,
        params: { from: isoFromSerial(leadoff), to: isoFromSerial(end) },
      },
      reasons: [fromLeadoff, { sentence: text.sameProcedure, clauses: ["CP-2"] }],
      follows: [{ sentence: text.noAward, clauses: ["CP-2"] }],
      documents: attachments,
      dates: [
        ...due("D9-SHORTEST", receipt, ["APP-3"], rulebook),
        ...due("D9", receipt, ["APP-3"], rulebook),
        ...due("D10", receipt, ["AUD-3"], rulebook),
        ...due("D11", receipt, ["AUD-1"], rulebook),
      ],
    };
  },
};
