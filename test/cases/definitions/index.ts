import type { Case } from "../case";
import { constructionSite } from "./construction-site";
import { plant320 } from "./plant-320";
import { restartAfterAccident } from "./restart-after-accident";
import { smallFactory } from "./small-factory";

/** Sample workbooks in the form's own layout. */
export const cases: readonly Case[] = [
  smallFactory,
  plant320,
  constructionSite,
  restartAfterAccident,
];
