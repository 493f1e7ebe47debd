import { ExcelFailure } from "../../workbook/sources/excel";
import { sayingOf } from "./saying-of";
import type { NoticePlace, SessionEvent } from "./state";

/** What is tried with Excel, which may refuse it. */
export class Attempts {
  constructor(private readonly dispatch: (event: SessionEvent) => void) {}

  /** Does what a person has asked for: where Excel refuses, a notice at the place says why. */
  async attempt<Result>(
    action: () => Promise<Result>,
    at: NoticePlace,
  ): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      this.dispatch({ type: "troubled", at, saying: sayingOf(error) });
      return undefined;
    }
  }

  /** Does what nobody has asked for: where Excel refuses, nothing is said. */
  async unasked<Result>(action: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await action();
    } catch (error) {
      if (error instanceof ExcelFailure) return undefined;
      throw error;
    }
  }
}
