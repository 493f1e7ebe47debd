/** What the form is filled with. */
import type {
  AccidentColumns,
  DocumentColumns,
  LogColumns,
  ProfileFields,
  QuotationColumns,
  ScheduleFields,
  ShlColumns,
  SignatureColumns,
} from "../submission";
import type { GoalUnit } from "../../core/goal/goal";

/**
 * Values as a person types them; dates are serial numbers.
 *
 * A field that the form computes keeps its formula while it is left out; a value is typed over it, and null
 * empties the cell.
 */
export type Typed<Fields> = { readonly [F in keyof Fields]?: Fields[F] | null };

export interface FormContent {
  readonly profile: Typed<ProfileFields> & {
    /** Workers of the months before leadoff, up to three, the earliest first. */
    readonly headCounts?: readonly number[];
    /** The same before the re-leadoff. */
    readonly releadoffHeadCounts?: readonly number[];
  };
  readonly log: readonly Typed<LogColumns>[];
  readonly accidents: readonly Typed<AccidentColumns>[];
  readonly quotation: {
    readonly unit?: GoalUnit;
    readonly appliedMultiple?: number;
    readonly applicationDate?: number;
    readonly rows: readonly Typed<QuotationColumns>[];
  };
  readonly shl: {
    readonly rows: readonly Typed<ShlColumns>[];
    readonly total?: Typed<Pick<ShlColumns, "weight" | "before" | "own" | "checker">>;
    readonly pass?: boolean;
  };
  readonly documents: {
    readonly items: readonly Typed<DocumentColumns>[];
    readonly signatures: readonly Typed<SignatureColumns>[];
    /** Filled in by the certifying body. */
    readonly schedule?: Typed<ScheduleFields>;
  };
}

export const blank: FormContent = {
  profile: {},
  log: [],
  accidents: [],
  quotation: { rows: [] },
  shl: { rows: [] },
  documents: { items: [], signatures: [] },
};
