import type { UniverGrid } from "../grid/univer-grid";
import { Host } from "../host/host";
import { type Answer, type Request, requestFlags } from "../host/protocol";

/** How long an answer waits for results at most, in milliseconds. */
const patience = 5_000;

/** The host over the spreadsheet on the page: answers, as Excel does, when the formulas have their results. */
export class WorkbenchHost extends Host {
  /** @param onAnswered told after each answer, since it may have changed the page around the sheet */
  constructor(
    private readonly spreadsheet: UniverGrid,
    private readonly onAnswered: () => void,
  ) {
    super(spreadsheet);
  }

  override async answer(request: Request): Promise<Answer> {
    // Results of functions are what is waited for; they cannot wait themselves.
    const bringsResults = (request.flags & requestFlags.customFunctions) !== 0;
    if (!bringsResults) await this.spreadsheet.calculation.settled(patience);
    const answer = await super.answer(request);
    this.onAnswered();
    return answer;
  }
}
