import type { UniverGrid } from "../grid/univer-grid";
import { Host } from "../host/host";
import type { Answer, Request } from "../host/protocol";

/** The host over the spreadsheet on the page. */
export class WorkbenchHost extends Host {
  /** @param onAnswered called after each response, since the request may have changed the page around the sheet */
  constructor(
    spreadsheet: UniverGrid,
    private readonly onAnswered: () => void,
  ) {
    super(spreadsheet);
  }

  override async answer(request: Request): Promise<Answer> {
    const answer = await super.answer(request);
    this.onAnswered();
    return answer;
  }
}
