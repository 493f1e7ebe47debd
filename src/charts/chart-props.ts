import type { RecordOverview } from "../record/overview/record-overview";
import type { Language } from "../text/sentence";

/** What every chart is drawn from. */
export interface ChartProps {
  readonly overview: RecordOverview;
  /** The language of its words. */
  readonly language: Language;
}
