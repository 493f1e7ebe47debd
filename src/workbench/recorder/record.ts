import type { RecordedStep, Recording } from "./recording";
import { sheetNames, type Step, steps } from "./steps";
import type { Traffic } from "./traffic";

/** How long a step waits for its events, in milliseconds; Excel on the web sends them within a second or two. */
const longestWait = 5000;
const pause = 50;

export interface Recorded {
  readonly recording: Recording;
  /** The steps that did not end as expected: without their error, with another, or without their events. */
  readonly unexpected: readonly string[];
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
  traffic.drain();
  for (const [index, step] of steps.entries()) {
    onStep(index + 1);
    const error = await errorOf(step);
    const arrived = await haveArrived(traffic, step.events ?? 0);
    if (error !== (step.error ?? null) || !arrived) unexpected.push(step.name);
    recorded.push({ name: step.name, ...traffic.drain(), error });
  }
  return { recording: { about, steps: recorded }, unexpected };
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

async function haveArrived(traffic: Traffic, events: number): Promise<boolean> {
  for (let waited = 0; traffic.eventCount < events; waited += pause) {
    if (waited >= longestWait) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return true;
}
