import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { own } from "../core/own";
import type { Certificate } from "./certificate";

const root = path.resolve(__dirname, "../..");
const folders = {
  addin: path.join(root, "dist"),
  workbench: path.join(root, ".workbench"),
  officeJs: path.join(root, "node_modules/@microsoft/office-js/dist"),
  samples: path.join(root, "test/cases"),
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Office.js's telemetry, which is removed: nothing is sent anywhere. */
const telemetry = /frame-src [^;]+/;

export interface Served {
  readonly url: string;
  close(): void;
}

/**
 * Serves the workbench with the built add-in and office.js from npm.
 *
 * @param port the first port to try; where it is in use, the next free one
 */
export async function serveWorkbench(
  { key, certificate }: Certificate,
  port: number,
): Promise<Served> {
  const server = createServer({ key, cert: certificate }, (request, response) => {
    try {
      answer(request, response);
    } catch {
      // A file that is gone or being written: the next request may succeed.
      response.writeHead(500).end();
    }
  });
  await listen(server, port);
  const { address, port: actualPort } = server.address() as AddressInfo;
  if (!isLoopback(address)) {
    server.close();
    throw new Error(`localhost is ${address}, which other machines can reach`);
  }
  return {
    url: `https://localhost:${actualPort}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(
  { method = "", url = "", headers, socket }: IncomingMessage,
  response: ServerResponse,
): void {
  // A page from elsewhere whose name was made to lead here still sends that name.
  if (!isOwnHost(headers.host, socket.localPort)) return void response.writeHead(403).end();
  if (method !== "GET" && method !== "HEAD") {
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  }
  const pathname = pathnameOf(url);
  if (pathname === null) return void response.writeHead(400).end();
  const content = contentOf(pathname);
  if (content === null) return void response.writeHead(404).end();
  response.setHeader("Content-Type", own(types, content.ending) ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-store");
  response.end(content.body);
}

function isOwnHost(host = "", port = 0): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return names.some((name) => host.toLowerCase() === `${name}:${port}`);
}

function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.");
}

/** The decoded path of a request; null where it is none, or leads out of its folder. */
function pathnameOf(url: string): string | null {
  try {
    const pathname = decodeURIComponent(/^[^?#]*/.exec(url)?.[0] ?? "");
    const isPath = /^\/(?!\/)[^\\\0]*$/.test(pathname);
    return isPath && !pathname.split("/").includes("..") ? pathname : null;
  } catch {
    return null;
  }
}

interface Content {
  readonly ending: string;
  readonly body: Buffer | string;
}

function contentOf(pathname: string): Content | null {
  if (pathname === "/") return fileIn(folders.workbench, "index.html");
  if (pathname === "/samples.json") return { ending: ".json", body: JSON.stringify(samples()) };
  const [, folder = "", rest = ""] = /^\/(office-js|workbench|samples)\/(.+)$/.exec(pathname) ?? [];
  switch (folder) {
    case "office-js":
      return fileIn(folders.officeJs, rest);
    case "workbench":
      return fileIn(folders.workbench, rest);
    case "samples":
      return fileIn(folders.samples, rest);
    default:
      return addinFile(pathname);
  }
}

/** The built page of the pane, with office.js from this server. */
function addinFile(pathname: string): Content | null {
  const file = fileIn(folders.addin, pathname);
  if (file?.ending !== ".html") return file;
  const body = file.body
    .toString()
    .replace(officeJsAddress, "/office-js/office.js")
    .replace(telemetry, "frame-src 'none'");
  return { ...file, body };
}

function fileIn(folder: string, name: string): Content | null {
  const file = path.join(folder, name);
  const isInside = file.startsWith(folder + path.sep);
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) return null;
  return { ending: path.extname(file), body: readFileSync(file) };
}

function samples(): string[] {
  return readdirSync(folders.samples).filter((name) => name.endsWith(".xlsx"));
}

async function listen(server: Server, port: number): Promise<void> {
  const mostTries = 20;
  for (let tried = 0; tried < mostTries; tried++) {
    const isListening = await new Promise<boolean>((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        server.removeAllListeners("listening");
        if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
        else reject(error);
      });
      server.once("listening", () => {
        server.removeAllListeners("error");
        resolve(true);
      });
      server.listen(port === 0 ? 0 : port + tried, "localhost");
    });
    if (isListening) return;
  }
  throw new Error(`no free port from ${port} on`);
}
