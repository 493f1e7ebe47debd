import type { UniverGrid } from "../grid/univer-grid";
import { Host } from "../host/host";
import { type Answer, type Request, requestFlags } from "../host/protocol";

/** How long a response waits for results at most, in milliseconds. */
const patience = 5_000;

/** The host over the spreadsheet on the page: like Excel, it responds when the formulas have their results. */
export class WorkbenchHost extends Host {
  /** @param onAnswered called after each response, since the request may have changed the page around the sheet */
  constructor(
    private readonly spreadsheet: UniverGrid,
    private readonly onAnswered: () => void,
  ) {
    super(spreadsheet);
  }

  override async answer(request: Request): Promise<Answer> {
    // These requests carry the results that formulas wait for, so they must not wait for the formulas.
    const bringsResults = (request.flags & requestFlags.customFunctions) !== 0;
    if (!bringsResults) await this.spreadsheet.calculation.settled(patience);
    const answer = await super.answer(request);
    this.onAnswered();
    return answer;
  }
}
