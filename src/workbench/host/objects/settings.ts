import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import { type Members, collectionMethods } from "../members";
import type { Json } from "../protocol";
import type { HostObject } from "../host-object";

const items = (
  _: HostObject<"SettingCollection">,
  { document }: HostState,
): HostObject<"Setting">[] =>
  [...document.settings.keys()].map((key) => ({ class: "Setting", key }));

const item = (
  _: HostObject,
  key: unknown,
  { document }: HostState,
): HostObject<"Setting"> | null =>
  typeof key === "string" && document.settings.has(key) ? { class: "Setting", key } : null;

const { getCount, getItem, getItemOrNullObject } = collectionMethods<"SettingCollection">(
  items,
  item,
  () => new ExcelError("ItemNotFound"),
);

export const settingCollection: Members<"SettingCollection"> = {
  items,
  item,
  methods: {
    getCount,
    getItem,
    getItemOrNullObject,
    add: (_, args, { document }) => {
      document.settings.set(args.text(0), json(args.at(1)));
      return { class: "Setting", key: args.text(0) };
    },
  },
};

export const setting: Members<"Setting"> = {
  identity: ({ key }) => ({ Id: key, _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { document }) => document.settings.get(key) ?? null,
      set: ({ key }, value, { document }) => {
        document.settings.set(key, json(value));
      },
    },
  },
  actions: {
    delete: ({ key }, _args, { document }) => {
      document.settings.delete(key);
    },
  },
};

/** Arguments arrive as JSON. */
function json(value: unknown): Json {
  return value as Json;
}
