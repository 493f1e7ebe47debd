import { own } from "../../core/own";
import { Arguments } from "./arguments";
import { ExcelError } from "./excel-error";
import type { Break } from "./faults";
import type { ClassName, HostObject } from "./host-object";
import type { HostState } from "./host-state";
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

type JsonObject = Record<string, Json | undefined>;

/** Executes one request: resolves its objects and runs its actions in order. */
export class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly state: HostState,
  ) {}

  /**
   * Runs the actions up to the first that fails. As in Excel, the effects of those before it remain.
   *
   * @param stop the action at which the request fails although nothing is wrong with it
   */
  run(stop: Break | null = null): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (stop && index >= stop.afterActions) throw new ExcelError(stop.code);
        results.push({ ActionId: action.Id, Value: this.execute(action) });
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

  private execute(action: Action): Json {
    if (action.ActionType === actionType.trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (object === null) return null;
    const args = this.argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identityOf(object);
      case actionType.load: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        return this.load(object, [...Select, ...Expand]);
      }
      case actionType.set:
        this.set(object, own(setUnder, action.Name) ?? memberName(action.Name), args.at(0));
        return null;
      case actionType.call: {
        const result = this.call(object, action.Name, args);
        return isHostObject(result) ? this.identityOf(result) : result;
      }
      default:
        throw this.state.notImplemented(`action of type ${action.ActionType}`);
    }
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidArgument");
    const object = this.resolve(path);
    this.objects.set(id, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.root;
      case pathType.nothing:
        return null;
      case pathType.reference:
        return this.state.references.object(path.Name);
      case pathType.service: {
        const service = own(services, path.Name);
        if (!service) throw this.state.notImplemented(`new ${path.Name}`);
        return service;
      }
    }
    const parent = path.ParentObjectPathId ? this.objectAt(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return this.objectOf(parent, memberName(path.Name));
      case pathType.item: {
        const item = this.members(parent).item?.(parent, args.at(0), this.state) ?? null;
        if (item === null) throw new ExcelError("ItemNotFound");
        return item;
      }
      case pathType.method: {
        const result = this.call(parent, path.Name, args);
        return isHostObject(result) ? result : null;
      }
      default:
        throw this.state.notImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: ArgumentInfo = {}): Arguments {
    const paths = info.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info.Arguments ?? []).map((argument, index) => {
        const path = paths[index];
        return path ? this.objectAt(path) : argument;
      }),
    );
  }

  /** Without a list, as after `load()`, every plain property is loaded. */
  private load(object: HostObject, select: readonly string[]): Json {
    const { items } = this.members(object);
    if (items) {
      const ofItems = select.map((path) => path.replace(/^items\/?/i, "")).filter((path) => path);
      const loaded = items(object, this.state).map((item) => this.load(item, ofItems));
      return { ...this.identityOf(object), _Items: loaded };
    }
    const loaded = new Map<string, Json | undefined>(Object.entries(this.identityOf(object)));
    const below = new Map<string, string[]>();
    for (const path of select.length === 0 ? ["*"] : select) {
      const [first = "", ...rest] = path.split("/");
      if (first.startsWith("_") || first === "$none") continue;
      const name = memberName(first);
      if (rest.length > 0 || own(this.members(object).objects ?? {}, name)) {
        below.set(name, [...(below.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
      } else if (first === "*" || first === "$all" || first === "$default") {
        for (const [all, value] of this.everyProperty(object)) loaded.set(all, value);
      } else {
        loaded.set(wireName(name), this.get(object, name));
      }
    }
    for (const [name, paths] of below) {
      const next = this.objectOf(object, name);
      loaded.set(wireName(name), next && this.load(next, paths));
    }
    return Object.fromEntries(loaded);
  }

  private everyProperty(object: HostObject): [string, Json][] {
    const names = Object.keys(this.members(object).properties ?? {}).filter((name) =>
      this.state.isSupported(`${object.class}.${name}`),
    );
    return names.map((name) => [wireName(name), this.get(object, name)]);
  }

  private get(object: HostObject, name: string): Json {
    const property = own(this.supported(object, name).properties ?? {}, name);
    if (!property) throw this.state.notImplemented(`${object.class}.${name}`);
    return property.get(object, this.state);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const property = own(this.supported(object, name).properties ?? {}, name);
    if (!property?.set) throw this.state.notImplemented(`${object.class}.${name} =`);
    property.set(object, value, this.state);
  }

  private objectOf(object: HostObject, name: string): HostObject | null {
    const getter = own(this.supported(object, name).objects ?? {}, name);
    if (!getter) throw this.state.notImplemented(`${object.class}.${name}`);
    return getter(object, this.state);
  }

  private call(object: HostObject, wire: string, args: Arguments): HostObject | Json {
    if (wire === "_KeepReference") {
      this.state.references.keep(object);
      return null;
    }
    const [, end, event] = /^_(Unr|R)(egister.*)$/.exec(wire) ?? [];
    if (event !== undefined) {
      return this.setListening(object, `_R${event}`, end === "Unr");
    }
    const name = memberName(wire);
    const { methods = {}, actions = {} } = this.supported(object, name);
    const method = own(methods, name);
    if (method) return method(object, args, this.state);
    const action = own(actions, name);
    if (!action) throw this.state.notImplemented(`${object.class}.${name}()`);
    action(object, args, this.state);
    return null;
  }

  private setListening(object: HostObject, register: string, end: boolean): null {
    const events = Object.values(this.members(object).events ?? {});
    const event = events.find((candidate) => candidate.register === register);
    if (!event) throw this.state.notImplemented(`${object.class}.${register}()`);
    const target = object.class === "Worksheet" ? object.sheet : "Workbook";
    this.state.events[end ? "unregister" : "register"](event.type, target);
    return null;
  }

  private identityOf(object: HostObject): JsonObject {
    const reference = this.state.references.idOf(object);
    return {
      ...this.members(object).identity?.(object, this.state),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private supported<Name extends ClassName>(
    object: HostObject<Name>,
    member: string,
  ): Members<Name> {
    if (!this.state.isSupported(`${object.class}.${member}`)) throw new ExcelError("ApiNotFound");
    return this.members(object);
  }

  private members<Name extends ClassName>(object: HostObject<Name>): Members<Name> {
    return classes[object.class];
  }

  private locationOf({ ObjectPathId, Name }: Action): string {
    const object = this.objects.get(ObjectPathId);
    const path = this.body.ObjectPaths[ObjectPathId];
    const name = memberName(Name || (path?.Name ?? ""));
    return object ? `${object.class}.${name}` : name;
  }
}

/** The members that office.js sets under another name than it reads them. */
const setUnder: Readonly<Record<string, string>> = { Gridlines: "showGridlines" };

/** On the wire members are capitalized, except the internal ones of office.js. */
function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function isHostObject(value: HostObject | Json): value is HostObject {
  return typeof value === "object" && value !== null && "class" in value;
}
