/** One line of the bench: how long ZA takes for something, beside a floor or a peer that does the same. */
export interface Measure {
  readonly measure: string;
  readonly za_ms: number;
  /** What cannot be done without, done alone. */
  readonly floor?: string;
  readonly floor_ms?: number;
  /** Another library that does the same. */
  readonly peer?: string;
  readonly peer_ms?: number;
  /** ZA's time as a multiple of the other; below 1, ZA is the faster. */
  readonly ratio: number;
}

export type Task = () => unknown;

/** What a task gives that has measured itself which part of its time counts. */
export class Counted {
  constructor(readonly milliseconds: number) {}
}

export interface Contest {
  readonly measure: string;
  readonly za: Task;
  readonly floors?: Readonly<Record<string, Task>>;
  readonly peers?: Readonly<Record<string, Task>>;
  /** Timed runs of each; the medians are compared. */
  readonly rounds: number;
}

/**
 * Runs ZA and the others in turn, so that what else the machine does falls on all of them alike.
 *
 * @returns a measure for each floor and each peer
 */
export async function compare({
  measure,
  za,
  floors = {},
  peers = {},
  rounds,
}: Contest): Promise<Measure[]> {
  const tasks = [za, ...Object.values(floors), ...Object.values(peers)];
  const times = tasks.map((): number[] => []);
  const warmUp = Math.ceil(rounds / 2);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      const result = await task();
      const time = result instanceof Counted ? result.milliseconds : performance.now() - start;
      if (round >= warmUp) times[index]?.push(time);
    }
  }
  const [za_ms = NaN, ...others] = times.map(median).map(rounded);
  const names = Object.keys(floors);
  return [...names, ...Object.keys(peers)].map((name, index) => {
    const ms = others[index] ?? NaN;
    const ratio = rounded(za_ms / ms);
    return index < names.length
      ? { measure, za_ms, floor: name, floor_ms: ms, ratio }
      : { measure, za_ms, peer: name, peer_ms: ms, ratio };
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
