import type { Verdict } from "../audit/finding";
import type { IconKind } from "../charts/icon";

/** The icon of each verdict; only one of them is a tick. */
export const verdictIcons = {
  errors: "error",
  incomplete: "incomplete",
  "needs-review": "needs-review",
  clean: "passed",
  empty: "empty",
} as const satisfies Record<Verdict, IconKind>;
