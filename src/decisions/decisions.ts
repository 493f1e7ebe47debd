import { cancellation } from "./cancellation";
import { certainPeriod } from "./certain-period";
import { contest } from "./contest";
import type { Decision } from "./decision";
import { handover } from "./handover";
import { qualification } from "./qualification";
import { recognition } from "./recognition";
import { regulation } from "./regulation";
import { support } from "./support";
import { workplace } from "./workplace";

/** The guided decisions, those that are met more often first. */
export const decisions: readonly Decision[] = [
  recognition,
  workplace,
  handover,
  regulation,
  support,
  qualification,
  certainPeriod,
  contest,
  cancellation,
];
