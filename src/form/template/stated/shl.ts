import type { Rulebook } from "../../../core/rulebook";
import { shlPasses, shlTotal } from "../../../core/certification/shl";
import type { CellError } from "../../../workbook/workbook";
import type { FormContent } from "../content";
import { derived, type Figure, stated } from "./figure";

/** The columns of the score table that are added up. */
export const scoreColumns = ["weight", "before", "own", "checker"] as const;

export type ScoreColumn = (typeof scoreColumns)[number];

export interface StatedShl {
  readonly weights: readonly Figure[];
  readonly total: Readonly<Record<ScoreColumn, Figure>>;
  readonly pass: boolean | "" | CellError;
}

/** What the computed cells of the score table show. */
export function statedShl({ shl, quotation }: FormContent, rulebook: Rulebook): StatedShl {
  const weights = rulebook["SHL-1"].weights.map((weight, index) =>
    stated(shl.rows[index]?.weight, () => weight),
  );
  const scoresIn = (column: ScoreColumn): number[] =>
    weights
      .map((weight, index) => (column === "weight" ? weight : shl.rows[index]?.[column]))
      .filter((score) => typeof score === "number");
  const totalOf = (column: ScoreColumn): Figure =>
    stated(shl.total?.[column], () => {
      const scores = scoresIn(column);
      return scores.length === 0 ? "" : scores.reduce((sum, score) => sum + score, 0);
    });
  const deciding = scoresIn(scoresIn("checker").length === weights.length ? "checker" : "own");
  return {
    weights,
    total: {
      weight: totalOf("weight"),
      before: totalOf("before"),
      own: totalOf("own"),
      checker: totalOf("checker"),
    },
    pass: stated(shl.pass, () =>
      deciding.length < weights.length
        ? ""
        : derived<boolean>([deciding.length], () =>
            shlPasses(shlTotal(deciding), quotation.applicationDate ?? null, rulebook),
          ),
    ),
  };
}
