/**
 * The messages of Office.js: what its library sends for a `context.sync()` and what it accepts in response, as
 * observed in `@microsoft/office-js` 1.1.110. Names are the wire's own.
 */

/** A value that can be sent as JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** One `context.sync()`. */
export interface Request {
  /** The part of Excel that is addressed: "WacPartition" is the page around the workbook. */
  readonly customData: string;
  /** Bits; see {@link requestFlags}. */
  readonly flags: number;
  /** A {@link RequestBody} as JSON. */
  readonly body: string;
}

/** The meaning of the bits of a request's flags, as far as relevant here. */
export const requestFlags = {
  /** Excel should wait until the person has finished editing a cell. */
  delayForCellEdit: 64,
  /** The sender is the runtime of custom functions, whose root is not the workbook. */
  customFunctions: 128,
} as const;

/** The response: a {@link ResponseBody} as JSON, or the code of an error with which the whole request was rejected. */
export type Answer = { readonly body: string } | { readonly error: number };

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const actionType = {
  instantiate: 1,
  load: 2,
  call: 3,
  set: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  item: 5,
  reference: 6,
  nothing: 7,
} as const;

/** How to reach an object from the root of the workbook. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path that replaces it, 0 where it is no object. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** A message from the host to the add-in: category, type, target, content as JSON, and an unused id. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  content: string,
  id: number,
];

export const messageCategory = { customFunctions: 1, events: 65536 } as const;
