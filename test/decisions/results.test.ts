/** Each result of each decision, with the clause that justifies it. */
import { isoFromSerial, serialFromIso } from "../../src/core/calendar/serial";
import type { Clause } from "../../src/core/clauses";
import type { Answer, DecisionId } from "../../src/decisions/decision";
import { decisions } from "../../src/decisions/decisions";
import { type Result, walk } from "../../src/decisions/walk";
import { say } from "../../src/text/sentence";

type Given = Readonly<Record<string, Answer>>;
type Row = [
  given: Given,
  standing: Result["standing"],
  recommendation: RegExp,
  clause: Clause,
  dates?: readonly string[],
];

/** Dates are given as ISO text. */
function resultOf(id: DecisionId, given: Given): Result {
  const decision = decisions.find((each) => each.id === id);
  if (!decision) throw new RangeError(id);
  const answers = new Map(
    Object.entries(given).map(([question, answer]) => [
      question,
      typeof answer === "string" && /^\d{4}-/.test(answer) ? serialFromIso(answer) : answer,
    ]),
  );
  const { result, next } = walk(decision, answers);
  if (!result) throw new RangeError(`not asked for: ${next.id}`);
  return result;
}

function check(id: DecisionId) {
  return (...[given, standing, recommendation, clause, dates = []]: Row) => {
    const result = resultOf(id, given);
    const { sentence, params } = result.recommendation;
    expect(result.standing).toBe(standing);
    expect(say(sentence, "en", params)).toMatch(recommendation);
    expect(result.reasons.flatMap(({ clauses }) => clauses)).toContain(clause);
    expect((result.dates ?? []).map(({ date }) => isoFromSerial(date))).toEqual(dates);
  };
}

const long = { harm: "long", accident: "2025-03-20", approval: "2025-05-02" };
const likely = /may be recognised/;
const breaks = /ends and starts again/;
const undecided = /does not settle it/;

describe("recognition", () => {
  const from = (situation: string, cause: string) => ({
    ...long,
    situation,
    [`cause-${situation}`]: cause,
  });
  it.each<Row>([
    [{ harm: "none", accident: "2025-03-20" }, "body", likely, "REC-4"],
    [{ harm: "short", accident: "2025-03-20" }, "regulation", /goes on/, "DEF-3"],
    [{ harm: "short", accident: "unknown" }, "open", /goes on/, "DEF-3"],
    [from("commute", "employer-vehicle-commute"), "body", likely, "REC-1"],
    [
      { ...from("commute", "personal-commute"), exception: "none" },
      "body",
      undecided,
      "REC-2",
      ["2025-03-21"],
    ],
    [from("emergency", "rescue"), "body", likely, "REC-1"],
    [from("emergency", "disaster-duty"), "body", likely, "REC-1"],
    [from("emergency", "force-majeure"), "body", likely, "REC-2"],
    [from("event", "event"), "body", likely, "REC-1"],
    [
      { ...from("event", "recess-exercise"), exception: "none" },
      "body",
      undecided,
      "REC-2",
      ["2025-03-21"],
    ],
    [from("person", "third-party"), "body", likely, "REC-1"],
    [from("person", "self-inflicted"), "body", likely, "REC-2"],
    [from("illness", "cerebro-cardiovascular"), "body", likely, "REC-1"],
    [from("illness", "unconfirmed-disease"), "body", likely, "REC-4"],
    [
      { ...from("illness", "communicable-disease"), "disease-exception": "none" },
      "body",
      undecided,
      "REC-2",
      ["2025-05-03"],
    ],
    [
      { ...from("illness", "communicable-disease"), "disease-exception": "onset" },
      "body",
      likely,
      "LEAD-5",
    ],
    [{ ...from("away", "business-trip"), exception: "no-violation" }, "body", likely, "REC-1"],
    [
      { ...from("commute", "personal-commute"), exception: "returned" },
      "body",
      /labor office/,
      "REC-5",
    ],
    [from("away", "directed-outside-work"), "body", likely, "REC-2"],
    [
      { ...from("away", "business-trip"), exception: "none" },
      "body",
      undecided,
      "REC-3",
      ["2025-03-21"],
    ],
    [from("care", "medical-care"), "body", likely, "REC-2"],
    [from("care", "recurrence"), "body", likely, "REC-4"],
    [
      { ...from("work", "against-instructions"), exception: "none" },
      "body",
      undecided,
      "REC-2",
      ["2025-03-21"],
    ],
    ...["duty", "physiological-action", "preparation-or-finish", "facility-defect"].map(
      (cause): Row => [
        { ...from("work", cause), exception: "none" },
        "regulation",
        breaks,
        "DEF-3",
        ["2025-03-21"],
      ],
    ),
    [
      { ...from("work", "duty"), harm: "death", exception: "none" },
      "regulation",
      breaks,
      "DEF-3",
      ["2025-03-21"],
    ],
    [{ ...from("work", "duty"), exception: "none", accident: "unknown" }, "open", breaks, "REC-2"],
    [{ ...from("work", "duty"), exception: "no-violation" }, "body", likely, "REC-1"],
    [{ ...from("work", "duty"), exception: "returned" }, "body", /labor office/, "REC-5"],
    [
      { ...from("illness", "confirmed-disease"), "disease-exception": "none" },
      "regulation",
      breaks,
      "REC-4",
      ["2025-05-03"],
    ],
    [
      { ...from("illness", "confirmed-disease"), "disease-exception": "onset" },
      "body",
      likely,
      "LEAD-5",
    ],
    [
      { ...from("illness", "confirmed-disease"), "disease-exception": "retired" },
      "body",
      likely,
      "LEAD-5",
    ],
    [{ ...from("away", "outside-working-hours"), place: "neither" }, "body", likely, "REC-1"],
    [
      { ...from("away", "outside-working-hours"), place: "facility", exception: "none" },
      "body",
      undecided,
      "REC-1",
      ["2025-03-21"],
    ],
    [
      { ...from("away", "outside-working-hours"), place: "preparation", exception: "none" },
      "regulation",
      breaks,
      "REC-1",
      ["2025-03-21"],
    ],
  ])("%j: %s", check("recognition"));
});

describe("workplace", () => {
  const row = (location: string, work: string, personnel: string, premium = "unknown") => ({
    location,
    work,
    personnel,
    premium,
  });
  const individual = /individual workplace/;
  it.each<Row>([
    [row("yes", "yes", "yes"), "regulation", individual, "HND-6"],
    [row("no", "yes", "yes"), "body", individual, "HND-6"],
    [row("no", "no", "yes"), "regulation", /one workplace/, "HND-6"],
    [row("yes", "yes", "no"), "regulation", /above it/, "HND-6"],
    [row("yes", "no", "yes", "yes"), "body", individual, "HND-6"],
    [row("yes", "no", "yes", "no"), "body", /above it/, "HND-6"],
    [row("unclear", "yes", "yes", "yes"), "body", individual, "HND-6"],
    [row("yes", "yes", "unclear", "no"), "body", /above it/, "HND-6"],
  ])("%j: %s", check("workplace"));
});

describe("handover", () => {
  const merged = { event: "merger", main: "neither" };
  const multiples = (first: number, second: number) => ({
    ...merged,
    "first-multiple": first,
    "second-multiple": second,
  });
  const separated = { event: "separation", main: "both", others: "same" };
  it.each<Row>([
    [{ event: "merger", main: "both", others: "same" }, "body", /before the merger/, "HND-1"],
    [{ event: "merger", main: "one" }, "body", /not clear/, "HND-4"],
    [{ event: "merger", main: "both", others: "different" }, "body", /not clear/, "HND-2"],
    [multiples(3, 2), "body", /second workplace/, "HND-5"],
    [multiples(1, 2), "body", /first workplace/, "HND-2"],
    [
      { ...multiples(2, 2), "first-remaining": 10, "second-remaining": 5 },
      "body",
      /first workplace/,
      "HND-5",
    ],
    [
      { ...multiples(2, 2), "first-remaining": 5, "second-remaining": 10 },
      "body",
      /second workplace/,
      "HND-5",
    ],
    [{ ...multiples(2, 2), "first-remaining": 5, "second-remaining": 5 }, "body", /equal/, "HND-5"],
    [{ ...separated, part: "this" }, "body", /may receive/, "HND-1"],
    [{ ...separated, part: "other" }, "body", /does not receive/, "HND-1"],
    [{ ...separated, part: "several" }, "body", /has to be settled/, "HND-1"],
    [{ event: "separation", main: "neither" }, "body", /does not receive/, "HND-2"],
    [{ event: "separation", main: "one" }, "body", /not clear/, "HND-4"],
  ])("%j: %s", check("handover"));
});

describe("regulation", () => {
  it.each<Row>([
    [{ leadoff: "2010-04-02" }, "regulation", /The new rules/, "TRN-2"],
    [{ leadoff: "2010-04-01" }, "body", /The new rules/, "TRN-1"],
    [{ leadoff: "2010-03-31", certified: "never" }, "body", /The old rules/, "TRN-3"],
    [{ leadoff: "2010-03-31", certified: "before" }, "body", /The old rules/, "TRN-3"],
    [
      { leadoff: "2008-03-02", certified: "since", certification: "2010-09-30" },
      "body",
      /The new rules/,
      "TRN-3",
      ["2010-10-01"],
    ],
  ])("%j: %s", check("regulation"));
});

describe("support", () => {
  const started = { started: "yes", size: "small" };
  it.each<Row>([
    [{ started: "no" }, "regulation", /Start first/, "SUP-1"],
    [
      { ...started, stage: "report", report: "2010-05-03" },
      "body",
      /eligible/,
      "SUP-1",
      ["2010-05-13"],
    ],
    [
      { ...started, size: "priority", stage: "guide", guide: "2010-05-03" },
      "body",
      /supported first/,
      "SUP-1",
      ["2010-05-17"],
    ],
    [
      { ...started, stage: "application", application: "2010-05-03" },
      "body",
      /eligible/,
      "SUP-3",
      ["2010-06-02"],
    ],
    [
      { ...started, size: "large", stage: "agreement", agreement: "2010-05-03" },
      "body",
      /not rule out/,
      "SUP-1",
      ["2011-05-03"],
    ],
    [{ ...started, stage: "guide", guide: "unknown" }, "body", /eligible/, "SUP-1"],
  ])("%j: %s", check("support"));
});

describe("qualification", () => {
  const met = /are met\.$/;
  const notYet = /not met yet/;
  const supervisor = { role: "auditor", qualification: "supervisor", course: "yes" };
  it.each<Row>([
    [
      { role: "consultant", qualification: "supervisor", course: "yes" },
      "regulation",
      met,
      "QUAL-1",
    ],
    [
      { role: "consultant", qualification: "supervisor", course: "no" },
      "regulation",
      notYet,
      "QUAL-1",
    ],
    [{ role: "consultant", qualification: "degree", years: 2 }, "regulation", notYet, "QUAL-2"],
    [
      { role: "consultant", qualification: "degree", years: 3, course: "yes" },
      "regulation",
      met,
      "QUAL-2",
    ],
    [{ role: "consultant", qualification: "engineer", years: 2 }, "body", notYet, "QUAL-2"],
    [
      { role: "consultant", qualification: "experience", years: 5, course: "yes" },
      "body",
      met,
      "QUAL-2",
    ],
    [{ ...supervisor, test: "passed" }, "regulation", met, "QUAL-1"],
    [{ ...supervisor, test: "not-taken" }, "regulation", notYet, "QUAL-1"],
    [{ ...supervisor, test: "failed" }, "regulation", notYet, "QUAL-4"],
    [{ ...supervisor, test: "used-up" }, "regulation", notYet, "QUAL-4"],
  ])("%j: %s", check("qualification"));
});

describe("certain-period", () => {
  const period = { leadoff: "2010-05-03", end: "2010-12-31" };
  it.each<Row>([
    [{ ...period, multiple: "yes" }, "regulation", /certification/, "CERT-1", ["2011-03-01"]],
    [{ ...period, multiple: "no", accident: "yes" }, "body", /not without/, "DEF-3"],
    [
      { ...period, multiple: "no", accident: "no", receipt: "2011-01-10" },
      "body",
      /2010-05-03 to 2010-12-31/,
      "CP-1",
      ["2011-01-15", "2011-01-24", "2011-01-15", "2011-01-24"],
    ],
    [{ ...period, multiple: "no", accident: "no", receipt: "unknown" }, "body", /may/, "CP-2"],
  ])("%j: %s", check("certain-period"));
});

describe("contest", () => {
  const returned = { who: "employer", cause: "goal", notice: "2011-01-10" };
  it.each<Row>([
    [{ who: "other" }, "regulation", /Only an employer/, "CON-1"],
    [
      { who: "employee", receipt: "2011-01-10" },
      "body",
      /window/,
      "APP-3",
      ["2011-01-15", "2011-01-24"],
    ],
    [{ ...returned, filed: "no" }, "regulation", /may be contested/, "AUD-7", ["2011-01-24"]],
    [
      { ...returned, filed: "yes", filing: "2011-01-24" },
      "regulation",
      /in time/,
      "CON-1",
      ["2011-01-24", "2011-02-07"],
    ],
    [
      { ...returned, filed: "yes", filing: "2011-01-25" },
      "body",
      /after its deadline/,
      "CON-1",
      ["2011-01-24", "2011-02-08"],
    ],
  ])("%j: %s", check("contest"));
});

describe("cancellation", () => {
  const certified = { given: "certification", multiple: 5 };
  const cause = /may be a cause/;
  it.each<Row>([
    [{ cause: "none" }, "body", /None of the major/, "CAN-1"],
    [{ cause: "documents", ...certified }, "body", cause, "CAN-1"],
    [{ cause: "concealed", ...certified }, "body", cause, "CAN-3"],
    [{ cause: "goal", affects: "no" }, "regulation", /corrected/, "AUD-9"],
    [{ cause: "goal", affects: "yes", given: "confirmation" }, "body", cause, "CAN-1"],
    [{ cause: "accident", recognised: "recognised" }, "body", /None of the major/, "DEF-5"],
    [{ cause: "accident", recognised: "pending" }, "body", /settled first/, "CAN-1"],
    [{ cause: "accident", recognised: "refused", ...certified }, "body", cause, "CAN-1"],
  ])("%j: %s", check("cancellation"));

  it.each([
    [4, /certificate and the merit/, /affiliated organisation/],
    [5, /certificate medal and the merit/, /head office/],
  ])("recalls what was awarded for %i-fold (AWD-1, CAN-3)", (multiple, recall, office) => {
    const { follows = [] } = resultOf("cancellation", {
      cause: "documents",
      given: "certification",
      multiple,
    });
    const said = follows.map(({ sentence, params }) => say(sentence, "en", params)).join("\n");
    expect(said).toMatch(recall);
    expect(said).toMatch(office);
  });
});
