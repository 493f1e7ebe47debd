import type { Arguments } from "./arguments";
import type { HostState } from "./host-state";
import type { Json } from "./protocol";
import type { ClassName, HostObject } from "./host-object";

/**
 * The members of one of Excel's classes that the host implements. Names are those of the API, `numberFormat` and not
 * `NumberFormat`; using a member that is in no table is an error.
 */
export interface Members<Name extends ClassName> {
  /** Whether the class is internal to office.js, so that it is not declared for add-ins. */
  readonly internal?: true;
  /** What is returned with an object in addition to what was loaded, so that office.js can find it again. */
  readonly identity?: (object: HostObject<Name>, state: HostState) => { Id?: string; _Id?: string };
  readonly properties?: Readonly<Record<string, Property<Name>>>;
  readonly objects?: Readonly<
    Record<string, (object: HostObject<Name>, state: HostState) => HostObject | null>
  >;
  /** Methods that return something: another object, or a plain value. */
  readonly methods?: Readonly<Record<string, Method<Name>>>;
  /** Methods that return nothing. */
  readonly actions?: Readonly<Record<string, Action<Name>>>;
  readonly events?: Readonly<Record<string, EventMember>>;
  /** The items of a collection, in order. */
  readonly items?: (object: HostObject<Name>, state: HostState) => readonly HostObject[];
  /** The item of a collection with this key; null when there is none. */
  readonly item?: (object: HostObject<Name>, key: unknown, state: HostState) => HostObject | null;
}

/** A property with a plain value; without `set` it is read-only. */
export interface Property<Name extends ClassName> {
  readonly get: (object: HostObject<Name>, state: HostState) => Json;
  readonly set?: (object: HostObject<Name>, value: unknown, state: HostState) => void;
}

export type Method<Name extends ClassName> = (
  object: HostObject<Name>,
  args: Arguments,
  state: HostState,
) => HostObject | Json;

export type Action<Name extends ClassName> = (
  object: HostObject<Name>,
  args: Arguments,
  state: HostState,
) => void;

export interface EventMember {
  /** The number of the event in messages to the add-in. */
  readonly type: number;
  /** The method that office.js calls to subscribe to the event; `_Unregister...` ends it. */
  readonly register: `_Register${string}`;
}

/** The methods that most of Excel's collections share; each collection lists those it has. */
export function collectionMethods<Name extends ClassName>(
  items: (object: HostObject<Name>, state: HostState) => readonly HostObject[],
  item: (object: HostObject<Name>, key: unknown, state: HostState) => HostObject | null,
  notFound: () => Error,
) {
  return {
    getCount: (object: HostObject<Name>, _args: Arguments, state: HostState) =>
      items(object, state).length,
    getItem: (object: HostObject<Name>, args: Arguments, state: HostState) => {
      const found = item(object, args.at(0), state);
      if (!found) throw notFound();
      return found;
    },
    getItemOrNullObject: (object: HostObject<Name>, args: Arguments, state: HostState) =>
      item(object, args.at(0), state),
    getItemAt: (object: HostObject<Name>, args: Arguments, state: HostState) => {
      const found = items(object, state)[args.integer(0)];
      if (!found) throw notFound();
      return found;
    },
  };
}
