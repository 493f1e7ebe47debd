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
import { classrooms } from "./classrooms";
import { accounts } from "./accounts";
import { schedules } from "./schedules";
import { trades } from "./trades";
import { censuses } from "./censuses";
import { laboratories } from "./laboratories";
import { leagues } from "./leagues";
import { worksheets } from "./worksheets";
import { unseen } from "./unseen";
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
  ...classrooms,
  ...accounts,
  ...schedules,
  ...trades,
  ...censuses,
  ...laboratories,
  ...leagues,
  ...worksheets,
  ...unseen,
];
