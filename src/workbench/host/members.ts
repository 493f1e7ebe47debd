import type { Arguments } from "./arguments";
import type { Host } from "./host";
import type { Json } from "./protocol";
import type { ClassName, Thing } from "./thing";

/**
 * What the host knows of one of Excel's classes. Names are those of the API, `numberFormat` and not `NumberFormat`;
 * a member that is in no table is not known, and asking for it is an error.
 */
export interface Members<Name extends ClassName> {
  /** Whether office.js keeps the class to itself, so that add-ins have no declaration of it. */
  readonly internal?: true;
  /** What office.js is told of an object besides what it asks for, so that it finds the object again. */
  readonly identity?: (thing: Thing<Name>, host: Host) => { Id?: string; _Id?: string };
  readonly properties?: Readonly<Record<string, Property<Name>>>;
  readonly objects?: Readonly<Record<string, (thing: Thing<Name>, host: Host) => Thing | null>>;
  /** What gives something: another object, or a plain value. */
  readonly methods?: Readonly<Record<string, Method<Name>>>;
  /** What does something and gives nothing. */
  readonly actions?: Readonly<Record<string, Action<Name>>>;
  readonly events?: Readonly<Record<string, EventMember>>;
  /** The members of a collection, in order. */
  readonly items?: (thing: Thing<Name>, host: Host) => readonly Thing[];
  /** The member of a collection that a key stands for; null when there is none. */
  readonly item?: (thing: Thing<Name>, key: unknown, host: Host) => Thing | null;
}

/** A property with a plain value; without `set` it is read-only. */
export interface Property<Name extends ClassName> {
  readonly get: (thing: Thing<Name>, host: Host) => Json;
  readonly set?: (thing: Thing<Name>, value: unknown, host: Host) => void;
}

export type Method<Name extends ClassName> = (
  thing: Thing<Name>,
  given: Arguments,
  host: Host,
) => Thing | Json;

export type Action<Name extends ClassName> = (
  thing: Thing<Name>,
  given: Arguments,
  host: Host,
) => void;

export interface EventMember {
  /** The number of the event in messages to the add-in. */
  readonly type: number;
  /** What office.js calls to be told of the event; `_Unregister...` ends it. */
  readonly register: `_Register${string}`;
}

/** The methods that Excel gives most of its collections; each lists those it has. */
export function collectionMethods<Name extends ClassName>(
  items: (thing: Thing<Name>, host: Host) => readonly Thing[],
  item: (thing: Thing<Name>, key: unknown, host: Host) => Thing | null,
  notFound: () => Error,
) {
  return {
    getCount: (thing: Thing<Name>, _given: Arguments, host: Host) => items(thing, host).length,
    getItem: (thing: Thing<Name>, given: Arguments, host: Host) => {
      const found = item(thing, given.at(0), host);
      if (!found) throw notFound();
      return found;
    },
    getItemOrNullObject: (thing: Thing<Name>, given: Arguments, host: Host) =>
      item(thing, given.at(0), host),
    getItemAt: (thing: Thing<Name>, given: Arguments, host: Host) => {
      const found = items(thing, host)[given.integer(0)];
      if (!found) throw notFound();
      return found;
    },
  };
}
