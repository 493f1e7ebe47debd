import { Arguments } from "./arguments";
import { ExcelError } from "./excel-error";
import type { Host } from "./host";
import type { Members } from "./members";
import { classes, services } from "./objects";
import {
  type Action,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  actionType,
  pathType,
} from "./protocol";
import type { ClassName, Thing } from "./thing";

type JsonObject = Record<string, Json | undefined>;

/** One request at work: finds its objects and carries out its actions, one after the other. */
export class Batch {
  private readonly things = new Map<number, Thing | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: Thing,
    private readonly host: Host,
  ) {}

  /**
   * Carries out the actions up to the first that fails. As in Excel, those before it stay done.
   *
   * @param stopBefore the action that fails without being looked at, counted from 0
   */
  run(stopBefore = Infinity): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index >= stopBefore) throw new ExcelError("RequestAborted");
        results.push({ ActionId: action.Id, Value: this.carryOut(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          Results: results,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.locationOf(action),
            ActionIndex: index,
            HttpStatusCode: error.code === "NotImplemented" ? 501 : 400,
          },
        };
      }
    }
    return { Results: results };
  }

  private carryOut(action: Action): Json {
    if (action.ActionType === actionType.trace) return null;
    const thing = this.thingAt(action.ObjectPathId);
    if (thing === null) return null;
    const given = this.argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identityOf(thing);
      case actionType.load: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        return this.load(thing, [...Select, ...Expand]);
      }
      case actionType.set:
        this.set(thing, memberName(action.Name), given.at(0));
        return null;
      case actionType.call: {
        const result = this.call(thing, action.Name, given);
        return isThing(result) ? this.identityOf(result) : result;
      }
      default:
        throw this.host.notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private thingAt(id: number): Thing | null {
    const known = this.things.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidArgument");
    const thing = this.follow(path);
    this.things.set(id, thing);
    return thing;
  }

  private follow(path: ObjectPath): Thing | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root;
      case pathType.nothing:
        return null;
      case pathType.reference:
        return this.host.references.thing(path.Name);
      case pathType.service: {
        const service = services[path.Name];
        if (!service) throw this.host.notImplemented(`new ${path.Name}`);
        return service;
      }
    }
    const parent = path.ParentObjectPathId ? this.thingAt(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    const given = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return this.object(parent, memberName(path.Name));
      case pathType.item: {
        const item = this.members(parent).item?.(parent, given.at(0), this.host) ?? null;
        if (item === null) throw new ExcelError("ItemNotFound");
        return item;
      }
      case pathType.method: {
        const result = this.call(parent, path.Name, given);
        return isThing(result) ? result : null;
      }
      default:
        throw this.host.notImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: ArgumentInfo = {}): Arguments {
    const paths = info.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info.Arguments ?? []).map((argument, index) => {
        const path = paths[index];
        return path ? this.thingAt(path) : argument;
      }),
    );
  }

  /** Without a list, as after `load()`, every plain property is asked for. */
  private load(thing: Thing, select: readonly string[]): Json {
    const { items } = this.members(thing);
    if (items) {
      const ofItems = select.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path);
      const loaded = items(thing, this.host).map((item) => this.load(item, ofItems));
      return { ...this.identityOf(thing), _Items: loaded };
    }
    const loaded: JsonObject = this.identityOf(thing);
    const below = new Map<string, string[]>();
    for (const path of select.length === 0 ? ["*"] : select) {
      const [first = "", ...rest] = path.split("/");
      if (first.startsWith("_") || first === "$none") continue;
      const name = memberName(first);
      if (rest.length > 0 || this.members(thing).objects?.[name]) {
        below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
      } else if (first === "*" || first === "$all" || first === "$default") {
        Object.assign(loaded, this.everyProperty(thing));
      } else {
        loaded[wireName(name)] = this.get(thing, name);
      }
    }
    for (const [name, paths] of below) {
      const object = this.object(thing, name);
      loaded[wireName(name)] = object && this.load(object, paths);
    }
    return loaded;
  }

  private everyProperty(thing: Thing): JsonObject {
    const names = Object.keys(this.members(thing).properties ?? {}).filter((name) =>
      this.host.isSupported(`${thing.class}.${name}`),
    );
    return Object.fromEntries(names.map((name) => [wireName(name), this.get(thing, name)]));
  }

  private get(thing: Thing, name: string): Json {
    const property = this.supported(thing, name).properties?.[name];
    if (!property) throw this.host.notImplemented(`${thing.class}.${name}`);
    return property.get(thing, this.host);
  }

  private set(thing: Thing, name: string, value: unknown): void {
    const property = this.supported(thing, name).properties?.[name];
    if (!property?.set) throw this.host.notImplemented(`${thing.class}.${name} =`);
    property.set(thing, value, this.host);
  }

  private object(thing: Thing, name: string): Thing | null {
    const object = this.supported(thing, name).objects?.[name];
    if (!object) throw this.host.notImplemented(`${thing.class}.${name}`);
    return object(thing, this.host);
  }

  private call(thing: Thing, wire: string, given: Arguments): Thing | Json {
    if (wire === "_KeepReference") {
      this.host.references.keep(thing);
      return null;
    }
    const [, end, event] = /^_(Unr|R)(egister.*)$/.exec(wire) ?? [];
    if (event !== undefined) {
      return this.listen(thing, `_R${event}`, end === "Unr");
    }
    const name = memberName(wire);
    const { methods, actions } = this.supported(thing, name);
    const method = methods?.[name];
    if (method) return method(thing, given, this.host);
    const action = actions?.[name];
    if (!action) throw this.host.notImplemented(`${thing.class}.${name}()`);
    action(thing, given, this.host);
    return null;
  }

  private listen(thing: Thing, register: string, end: boolean): null {
    const events = Object.values(this.members(thing).events ?? {});
    const event = events.find((candidate) => candidate.register === register);
    if (!event) throw this.host.notImplemented(`${thing.class}.${register}()`);
    const target = thing.class === "Worksheet" ? thing.sheet : "Workbook";
    this.host.events[end ? "unregister" : "register"](event.type, target);
    return null;
  }

  private identityOf(thing: Thing): JsonObject {
    const reference = this.host.references.idOf(thing);
    return {
      ...this.members(thing).identity?.(thing, this.host),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private supported<Name extends ClassName>(thing: Thing<Name>, member: string): Members<Name> {
    if (!this.host.isSupported(`${thing.class}.${member}`)) throw new ExcelError("ApiNotFound");
    return this.members(thing);
  }

  private members<Name extends ClassName>(thing: Thing<Name>): Members<Name> {
    return classes[thing.class];
  }

  private locationOf({ ObjectPathId, Name }: Action): string {
    const thing = this.things.get(ObjectPathId);
    const path = this.body.ObjectPaths[ObjectPathId];
    const name = memberName(Name || (path?.Name ?? ""));
    return thing ? `${thing.class}.${name}` : name;
  }
}

/** The wire spells members with a capital, save those that office.js keeps to itself. */
function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function isThing(value: Thing | Json): value is Thing {
  return typeof value === "object" && value !== null && "class" in value;
}
