import { blocks } from "./blocks";
import { budgets } from "./budgets";
import { deliberate } from "./deliberate";
import { households } from "./households";
import type { Layout } from "./layout";
import { ledgers } from "./ledgers";
import { lists } from "./lists";
import { offices } from "./offices";
import { statements } from "./statements";
import { statistics } from "./statistics";
import { studies } from "./studies";
import { works } from "./works";

/** How different hands keep a sheet. */
export const layouts: readonly Layout[] = [
  ...budgets,
  ...lists,
  ...ledgers,
  ...statements,
  ...statistics,
  ...blocks,
  ...deliberate,
  ...offices,
  ...studies,
  ...households,
  ...works,
];
