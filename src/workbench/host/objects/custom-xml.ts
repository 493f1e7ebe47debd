import { namespaceOf } from "../document-parts";
import { ExcelError } from "../excel-error";
import type { Host } from "../host";
import { type Members, collectionMethods } from "../members";
import type { Thing } from "../thing";

const notFound = () => new ExcelError("ItemNotFound");

const all = (_: Thing<"CustomXmlPartCollection">, { document }: Host): Thing<"CustomXmlPart">[] =>
  [...document.xml.keys()].map((id) => ({ class: "CustomXmlPart", id }));

const anyPart = (_: Thing, key: unknown, { document }: Host): Thing<"CustomXmlPart"> | null =>
  typeof key === "string" && document.xml.has(key) ? { class: "CustomXmlPart", id: key } : null;

const ofAll = collectionMethods<"CustomXmlPartCollection">(all, anyPart, notFound);

export const customXmlPartCollection: Members<"CustomXmlPartCollection"> = {
  items: all,
  item: anyPart,
  methods: {
    getCount: ofAll.getCount,
    getItem: ofAll.getItem,
    getItemOrNullObject: ofAll.getItemOrNullObject,
    add: (_, given, { document }) => ({
      class: "CustomXmlPart",
      id: document.addXml(given.text(0)),
    }),
    getByNamespace: (_, given) => ({
      class: "CustomXmlPartScopedCollection",
      namespace: given.text(0),
    }),
  },
};

const some = (
  { namespace }: Thing<"CustomXmlPartScopedCollection">,
  { document }: Host,
): Thing<"CustomXmlPart">[] =>
  [...document.xml]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => ({ class: "CustomXmlPart", id }));

const onePart = (thing: Thing<"CustomXmlPartScopedCollection">, key: unknown, host: Host) =>
  some(thing, host).find(({ id }) => id === key) ?? null;

const ofSome = collectionMethods<"CustomXmlPartScopedCollection">(some, onePart, notFound);

export const customXmlPartScopedCollection: Members<"CustomXmlPartScopedCollection"> = {
  items: some,
  item: onePart,
  methods: {
    getCount: ofSome.getCount,
    getItem: ofSome.getItem,
    getItemOrNullObject: ofSome.getItemOrNullObject,
    getOnlyItem: (thing, _given, host) => {
      const [only, ...others] = some(thing, host);
      if (!only || others.length > 0) throw notFound();
      return only;
    },
    getOnlyItemOrNullObject: (thing, _given, host) => {
      const [only = null, ...others] = some(thing, host);
      return others.length > 0 ? null : only;
    },
  },
};

export const customXmlPart: Members<"CustomXmlPart"> = {
  identity: ({ id }) => ({ Id: id, _Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ id }, { document }) => namespaceOf(document.xml.get(id) ?? "") },
  },
  methods: {
    getXml: ({ id }, _given, { document }) => document.xml.get(id) ?? null,
  },
  actions: {
    delete: ({ id }, _given, { document }) => {
      document.xml.delete(id);
    },
    setXml: ({ id }, given, { document }) => {
      namespaceOf(given.text(0));
      document.xml.set(id, given.text(0));
    },
  },
};
