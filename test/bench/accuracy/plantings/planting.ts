/** What a mistake is that the benchmark plants. */
import type { Place } from "../../../../src/workbook/workbook";
import type { Book } from "../book";
import type { Facts, Stage } from "../facts";
import type { Random } from "../random";

/** Mistakes of different parts do not touch one another, so that they can stand in one workbook. */
type Part = "goal" | "leadoff" | "log" | "accidents" | "quotation" | "shl" | "documents" | "cells";

interface Kind {
  /** The rule and what of it: `goal-coefficient: other industry`. */
  readonly name: string;
  /** The rules of which one has to find it. */
  readonly rules: readonly [string, ...string[]];
  /** Whether it is certainly a mistake; otherwise it is a question that has to be asked. */
  readonly isFirm: boolean;
  readonly part: Part;
  /** Other parts that cannot be judged where this mistake stands. */
  readonly also?: readonly Part[];
}

export interface FactsPlanting extends Kind {
  readonly stage: Stage;
  /** Whether the wrong cell still has its formula. */
  readonly keepsFormula?: true;
  /** Changes the facts. @returns the keys of the cells at fault; null where there is no place for it */
  plant(facts: Facts, random: Random): readonly string[] | null;
}

export interface CellsPlanting extends Kind {
  readonly stage: "cells";
  plant(book: Book, facts: Facts, random: Random): readonly Place[] | null;
}

export type Planting = FactsPlanting | CellsPlanting;

/** Whether a kind of mistake is certainly one, or a question that has to be asked. */
export const firm = true;
export const question = false;
