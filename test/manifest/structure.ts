/**
 * What Office refuses in a manifest although the XML is well formed, or accepts and then does not load.
 *
 * Office's own validator runs on Microsoft's servers; this one runs here and names each problem.
 */
import { DOMParser, type Element } from "@xmldom/xmldom";

/** The order in which Office wants an element's children; the schema calls each of these a sequence. */
const orders: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  OfficeMenu: ["Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
};

const required: Record<string, readonly string[]> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

/** The menus of the right mouse button that Office has: over text, and over a cell of Excel. */
const menus: readonly (string | null)[] = ["ContextMenuText", "ContextMenuCell"];
const longestShortString = 125;
const longestLongString = 250;
const longestResourceId = 32;
const iconSizes = ["16", "32", "80"];

/** The problems of a manifest, each in a sentence; none when Office can take it. */
export function problemsOf(xml: string): string[] {
  const problems: string[] = [];
  const parser = new DOMParser({
    onError: (_level, message) => {
      problems.push(`not well formed: ${message}`);
    },
  });
  let root: Element | null;
  try {
    root = parser.parseFromString(xml, "text/xml").documentElement;
  } catch (error) {
    return [`not well formed: ${String(error)}`];
  }
  if (root === null) return [...problems, "no root element"];
  const all = elementsBelow(root);
  return [
    ...problems,
    ...all.flatMap(orderProblems),
    ...identityProblems(root),
    ...resourceProblems(all),
    ...overrideProblems(root, all),
    ...lengthProblems(all),
    ...addressProblems(all),
    ...runtimeProblems(all),
    ...iconProblems(all),
    ...all
      .filter((each) => each.tagName === "OfficeMenu" && !menus.includes(each.getAttribute("id")))
      .map((each) => `Office has no menu ${attribute(each, "id")}`),
  ];
}

function elementsBelow(root: Element): Element[] {
  return [root, ...Array.from(root.getElementsByTagName("*"))];
}

function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function kindOf(element: Element): string {
  return element.tagName === "ExtensionPoint" ? attribute(element, "xsi:type") : element.tagName;
}

function orderProblems(element: Element): string[] {
  const kind = kindOf(element);
  const names = childrenOf(element).map((child) => child.tagName);
  const missing = (required[kind] ?? [])
    .filter((name) => !names.includes(name))
    .map((name) => `<${kind}> lacks <${name}>`);
  const order = orders[kind];
  if (order === undefined) return missing;
  const unknown = names
    .filter((name) => !order.includes(name))
    .map((name) => `<${kind}> cannot hold <${name}>`);
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  const misplaced = names.filter((_, i) => (places[i] ?? 0) < (places[i - 1] ?? 0));
  return [
    ...missing,
    ...unknown,
    ...misplaced.map((name) => `<${name}> stands too late in <${kind}>`),
  ];
}

function identityProblems(root: Element): string[] {
  const value = (name: string) =>
    childrenOf(root)
      .find((child) => child.tagName === name)
      ?.textContent?.trim() ?? "";
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value("Id")) ? [] : ["Id is no GUID"]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(value("Version")) ? [] : ["Version has not four parts"]),
  ];
}

/** Every resid is defined once, and every definition is used. */
function resourceProblems(all: readonly Element[]): string[] {
  const used = all.map((element) => attribute(element, "resid")).filter((id) => id !== "");
  const defined = all
    .filter((element) => /^bt:(Image|Url|String)$/.test(element.tagName))
    .map((element) => attribute(element, "id"))
    .filter((id) => id !== "");
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...defined
      .filter((id, i) => defined.indexOf(id) !== i)
      .map((id) => `resource ${id} is defined twice`),
    ...defined
      .filter((id) => id.length > longestResourceId)
      .map((id) => `resource id ${id} is longer than ${longestResourceId}`),
  ];
}

/** Inside `Resources` an override is `bt:Override`, elsewhere `Override`; Office ignores the wrong one silently. */
function overrideProblems(root: Element, all: readonly Element[]): string[] {
  const defaultLocale =
    childrenOf(root).find((child) => child.tagName === "DefaultLocale")?.textContent ?? "";
  const overrides = all.filter((element) => /(^|:)Override$/.test(element.tagName));
  const misnamed = overrides.filter((element) => {
    const inResources = (element.parentNode as Element).tagName.startsWith("bt:");
    return element.tagName !== (inResources ? "bt:Override" : "Override");
  });
  const locales = overrides.map((element) => attribute(element, "Locale"));
  const shown = all.filter(
    (element) =>
      ["DisplayName", "Description", "bt:String"].includes(element.tagName) &&
      /\p{Script=Hangul}/u.test(attribute(element, "DefaultValue")),
  );
  return [
    ...misnamed.map((element) => `<${element.tagName}> has the wrong prefix for its place`),
    ...locales
      .filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))
      .map((locale) => `locale "${locale}" is no full tag`),
    ...locales
      .filter((locale) => locale === defaultLocale)
      .map((locale) => `${locale} is the default and needs no override`),
    ...shown
      .filter(
        (element) => !childrenOf(element).some((child) => attribute(child, "Locale") === "en-US"),
      )
      .map((element) => `"${attribute(element, "DefaultValue")}" has no English`),
  ];
}

function lengthProblems(all: readonly Element[]): string[] {
  const longest = (element: Element): number => {
    const parents = `${(element.parentNode as Element | null)?.tagName ?? ""} ${element.tagName}`;
    const grandparent = (element.parentNode?.parentNode as Element | null | undefined)?.tagName;
    if (parents.includes("bt:LongStrings") || grandparent === "bt:LongStrings")
      return longestLongString;
    if (parents.includes("bt:ShortStrings") || grandparent === "bt:ShortStrings")
      return longestShortString;
    if (parents.includes("DisplayName")) return longestShortString;
    if (parents.includes("Description")) return longestLongString;
    return Infinity;
  };
  return all.flatMap((element) =>
    ["DefaultValue", "Value"]
      .map((name) => attribute(element, name))
      .filter((text) => text.length > longest(element))
      .map((text) => `"${text}" is longer than ${longest(element)}`),
  );
}

function addressProblems(all: readonly Element[]): string[] {
  return all
    .flatMap((element) => ["DefaultValue", "Value"].map((name) => attribute(element, name)))
    .filter((text) => /^[a-z]+:\/\//i.test(text) && !text.startsWith("https://"))
    .map((text) => `${text} is not https`);
}

/** A shared runtime is one page: functions, commands and pane all name it, and no pane has an id of its own. */
function runtimeProblems(all: readonly Element[]): string[] {
  const runtime = all.find((element) => element.tagName === "Runtime");
  if (runtime === undefined) return ["no shared runtime"];
  const page = attribute(runtime, "resid");
  const others = all.filter(
    (element) =>
      element.tagName === "FunctionFile" ||
      (element.tagName === "SourceLocation" &&
        ["Page", "Action"].includes((element.parentNode as Element).tagName)),
  );
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["the runtime's lifetime is not long"]),
    ...others
      .filter((element) => attribute(element, "resid") !== page)
      .map((element) => `<${element.tagName}> is another page than the runtime's`),
    ...all
      .filter((element) => element.tagName === "TaskpaneId")
      .map(() => "TaskpaneId has no place in a shared runtime"),
  ];
}

function iconProblems(all: readonly Element[]): string[] {
  return all
    .filter((element) => element.tagName === "Icon")
    .map((icon) => childrenOf(icon).map((image) => attribute(image, "size")))
    .filter((sizes) => iconSizes.some((size) => !sizes.includes(size)))
    .map((sizes) => `an icon has sizes ${sizes.join(", ")} and not ${iconSizes.join(", ")}`);
}
