import { namespaceOf } from "../document-parts";
import { ExcelError } from "../excel-error";
import type { HostState } from "../host-state";
import { type Members, collectionMethods } from "../members";
import type { HostObject } from "../host-object";

const notFound = () => new ExcelError("ItemNotFound");

const all = (
  _: HostObject<"CustomXmlPartCollection">,
  { document }: HostState,
): HostObject<"CustomXmlPart">[] =>
  [...document.xml.keys()].map((id) => ({ class: "CustomXmlPart", id }));

const anyPart = (
  _: HostObject,
  key: unknown,
  { document }: HostState,
): HostObject<"CustomXmlPart"> | null =>
  typeof key === "string" && document.xml.has(key) ? { class: "CustomXmlPart", id: key } : null;

const ofAll = collectionMethods<"CustomXmlPartCollection">(all, anyPart, notFound);

export const customXmlPartCollection: Members<"CustomXmlPartCollection"> = {
  items: all,
  item: anyPart,
  methods: {
    getCount: ofAll.getCount,
    getItem: ofAll.getItem,
    getItemOrNullObject: ofAll.getItemOrNullObject,
    add: (_, args, { document }) => ({
      class: "CustomXmlPart",
      id: document.addXml(args.text(0)),
    }),
    getByNamespace: (_, args) => ({
      class: "CustomXmlPartScopedCollection",
      namespace: args.text(0),
    }),
  },
};

const some = (
  { namespace }: HostObject<"CustomXmlPartScopedCollection">,
  { document }: HostState,
): HostObject<"CustomXmlPart">[] =>
  [...document.xml]
    .filter(([, xml]) => namespaceOf(xml) === namespace)
    .map(([id]) => ({ class: "CustomXmlPart", id }));

const onePart = (
  object: HostObject<"CustomXmlPartScopedCollection">,
  key: unknown,
  state: HostState,
) => some(object, state).find(({ id }) => id === key) ?? null;

const ofSome = collectionMethods<"CustomXmlPartScopedCollection">(some, onePart, notFound);

export const customXmlPartScopedCollection: Members<"CustomXmlPartScopedCollection"> = {
  items: some,
  item: onePart,
  methods: {
    getCount: ofSome.getCount,
    getItem: ofSome.getItem,
    getItemOrNullObject: ofSome.getItemOrNullObject,
    getOnlyItem: (object, _args, state) => {
      const [only, ...others] = some(object, state);
      if (!only || others.length > 0) throw notFound();
      return only;
    },
    getOnlyItemOrNullObject: (object, _args, state) => {
      const [only = null, ...others] = some(object, state);
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
    getXml: ({ id }, _args, { document }) => document.xml.get(id) ?? null,
  },
  actions: {
    delete: ({ id }, _args, { document }) => {
      document.xml.delete(id);
    },
    setXml: ({ id }, args, { document }) => {
      namespaceOf(args.text(0));
      document.xml.set(id, args.text(0));
    },
  },
};
