/**
 * The built files as hosts serve them whose programs do not run here: what a configuration says of each file is read from
 * the configuration itself, by the rules that its makers document.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { checkHost, type HostCheck } from "../../../scripts/hosting/problems";

export type Headers = Readonly<Record<string, string>>;

/** The headers of a file, by its path below the published folder; null where the host does not serve it. */
export type HeadersOf = (file: string) => Headers | null;

/** What the hosts send of themselves where nothing is said; both know the types of the files that we have. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".txt": "text/plain",
};

/**
 * A file of headers as Netlify and Cloudflare Workers read it: a line with a path, `*` in it for anything, and below it,
 * indented, the headers; all paths that fit count, and where two say the same header, both values are sent, with a comma.
 *
 * @param base the path at which the files lie
 */
export function headersFile(text: string, base = "/"): HeadersOf {
  const rules: { readonly path: RegExp; readonly headers: [name: string, value: string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      const literal = line.trim().split("*").map(escaped).join(".*");
      rules.push({ path: new RegExp(`^${literal}$`), headers: [] });
      continue;
    }
    const [, name = "", value = ""] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === "") throw new Error(`no header: ${line}`);
    rules.at(-1)?.headers.push([name, value]);
  }
  // What both send for a file of which nothing is said.
  const usual = { "Cache-Control": "public, max-age=0, must-revalidate" };
  return (file) => {
    const said: Record<string, string> = {};
    for (const { path: fits, headers } of rules) {
      if (!fits.test(base + file)) continue;
      for (const [name, value] of headers) {
        const before = said[name];
        said[name] = before === undefined ? value : `${before}, ${value}`;
      }
    }
    const type = types[path.extname(file)];
    return {
      ...(type !== undefined && { "Content-Type": type }),
      ...usual,
      ...said,
    };
  };
}

/**
 * A web.config as IIS reads it: types of static content, custom headers, and the outbound rules of URL Rewrite, each with
 * its precondition, in their order up to one that stops.
 */
export function webConfig(text: string, base: string): HeadersOf {
  const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("no configuration");
  const all = (name: string, within: Element = root) => [...within.getElementsByTagName(name)];
  const attribute = (element: Element | undefined, name: string) =>
    element?.getAttribute(name) ?? "";
  const preconditions = new Map(
    all("preCondition").map((each) => [
      attribute(each, "name"),
      all("add", each).map((add) => {
        if (attribute(add, "input") !== "{REQUEST_URI}") throw new Error(attribute(add, "input"));
        return new RegExp(attribute(add, "pattern"), "i");
      }),
    ]),
  );
  const rules = all("outboundRules").flatMap((list) => all("rule", list));
  const own = new Map(
    all("mimeMap").map((each) => [attribute(each, "fileExtension"), attribute(each, "mimeType")]),
  );
  const custom = all("customHeaders").flatMap((list) => all("add", list));
  return (file) => {
    const type = own.get(path.extname(file) || ".") ?? types[path.extname(file)]?.split(";")[0];
    // It serves no file of which it knows no type, and none that may be a configuration.
    if (type === undefined || path.basename(file).toLowerCase() === "web.config") return null;
    const headers: Record<string, string> = {
      "Content-Type": type,
      ...Object.fromEntries(
        custom.map((each) => [attribute(each, "name"), attribute(each, "value")]),
      ),
    };
    for (const rule of rules) {
      const needed = attribute(rule, "preCondition");
      const conditions = needed === "" ? [] : preconditions.get(needed);
      if (!conditions) throw new Error(`no precondition ${needed}`);
      if (!conditions.every((pattern) => pattern.test(base + file))) continue;
      const name = attribute(all("match", rule)[0], "serverVariable").replace(/^RESPONSE_/, "");
      const pattern = new RegExp(attribute(all("match", rule)[0], "pattern"));
      if (!pattern.test(headers[name] ?? "")) continue;
      headers[name] = attribute(all("action", rule)[0], "value");
      if (attribute(rule, "stopProcessing") === "true") break;
    }
    return headers;
  };
}

/** Serves files with such headers on this machine, and checks them as `npm run check-host` does. */
export async function checkServed(
  files: ReadonlyMap<string, Uint8Array>,
  headersOf: HeadersOf,
): Promise<HostCheck> {
  const server = createServer((request, response) => {
    const file = new URL(request.url ?? "", "http://localhost").pathname.replace(/^\/za\//, "");
    const [body, headers] = [files.get(file), headersOf(file)];
    if (!body || !headers) response.writeHead(404).end();
    else response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await checkHost(new URL(`http://127.0.0.1:${port}/za/`));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}
