import type { RecordedStep, Recording } from "./recording";
import { type Probe, type ProbeResult, probes, resultOf, spilling, whenCleared } from "./probes";
import { probeCells, sheetNames, type Step, steps } from "./steps";
import type { Traffic } from "./traffic";

/** How long a step waits for its events, in milliseconds; Excel on the web sends them within a second or two. */
const longestWait = 5000;
const pause = 50;
/** How long the add-in's functions may take to answer: Excel loads the add-in for the first of them. */
const longestCalculation = 60_000;

/** The probes that are read after a step: all, and the one that fills cells again when these are free. */
function probesAfter(step: string): readonly Probe[] {
  switch (step) {
    case "read functions of the add-in":
      return probes;
    case "clear what is in the way of a formula":
      return probes
        .filter((probe) => probe.step === spilling)
        .map((probe) => ({ ...probe, expected: whenCleared }));
    default:
      return [];
  }
}

export interface Recorded {
  readonly recording: Recording;
  /** The steps that did not end as expected: without their error, with another, or without their events. */
  readonly unexpected: readonly string[];
  /** What the add-in's functions came to. */
  readonly probes: readonly ProbeResult[];
}

/**
 * Runs all steps in the open workbook and records the messages.
 *
 * @param traffic the messages between Excel and the add-in
 * @param about the version of Excel
 * @param onStep called before each step with its number, from 1
 */
export async function record(
  traffic: Traffic,
  about: string,
  onStep: (number: number) => void,
): Promise<Recorded> {
  const recorded: RecordedStep[] = [];
  const unexpected: string[] = [];
  const results: ProbeResult[] = [];
  traffic.drain();
  for (const [index, step] of steps.entries()) {
    onStep(index + 1);
    const error = await errorOf(step);
    const arrived = await haveArrived(traffic, step.events ?? 0);
    const { isSettled } = step;
    const settled = isSettled ? await hasSettled(traffic, isSettled) : true;
    if (error !== (step.error ?? null) || !arrived || !settled) unexpected.push(step.name);
    const asked = probesAfter(step.name);
    if (asked.length > 0) results.push(...(await traffic.unrecorded(() => probeResults(asked))));
    recorded.push({ name: step.name, ...traffic.drain(), error });
  }
  return { recording: { about, steps: recorded }, unexpected, probes: results };
}

/** The name of a sheet of the steps that the workbook already has; null when there is none. */
export function existingSheet(): Promise<string | null> {
  return Excel.run(async (context) => {
    const names = Object.values(sheetNames);
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    return names.find((_, index) => sheets[index]?.isNullObject === false) ?? null;
  });
}

async function errorOf(step: Step): Promise<string | null> {
  try {
    await Excel.run((context) => step.run(context));
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

async function hasSettled(
  traffic: Traffic,
  isSettled: (context: Excel.RequestContext) => Promise<boolean>,
): Promise<boolean> {
  for (let waited = 0; waited < longestCalculation; waited += pause) {
    if (await traffic.unrecorded(() => Excel.run((context) => isSettled(context)))) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

async function probeResults(asked: readonly Probe[]): Promise<ProbeResult[]> {
  return Excel.run(async (context) => {
    const cells = probeCells(context).map((cell) => cell.load("formulas,values"));
    await context.sync();
    return probes.flatMap((probe, index) => {
      const { formulas, values } = cells[index] ?? {};
      const given = asked.filter(({ formula }) => formula === probe.formula);
      return given.map((each) => resultOf(each, formulas?.[0]?.[0], values?.[0]?.[0]));
    });
  });
}

async function haveArrived(traffic: Traffic, events: number): Promise<boolean> {
  for (let waited = 0; traffic.eventCount < events; waited += pause) {
    if (waited >= longestWait) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return true;
}
