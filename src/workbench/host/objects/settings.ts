import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { type Members, collectionMethods } from "../members";
import type { Json } from "../protocol";
import type { Thing } from "../thing";

const items = (_: Thing<"SettingCollection">, { document }: Host): Thing<"Setting">[] =>
  [...document.settings.keys()].map((key) => ({ class: "Setting", key }));

const item = (_: Thing, key: unknown, { document }: Host): Thing<"Setting"> | null =>
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
    add: (_, given, { document }) => {
      document.settings.set(given.text(0), json(given.at(1)));
      return { class: "Setting", key: given.text(0) };
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
    delete: ({ key }, _given, { document }) => {
      document.settings.delete(key);
    },
  },
};

/** What came as JSON is JSON. */
function json(value: unknown): Json {
  return value as Json;
}
