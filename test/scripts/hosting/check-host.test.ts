/** Deployed copies on this machine: a right one, and ones with a single thing wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { linesOf } from "../../../scripts/hosting/check-host";
import { checksums, listName } from "../../../scripts/hosting/hosted-files";
import { checkHost, excelOnTheWeb, type Problem } from "../../../scripts/hosting/problems";

const file = (text: string) => new Uint8Array(Buffer.from(text));

const published = new Map([
  ["assets/icon-32.png", file("picture")],
  ["help/index.html", file("<p>functions")],
  ["functions.js", file("associate()")],
  ["functions.json", file("{}")],
  ["hashed/187.264579ed225b5e812d29.js", file("more()")],
  ["hashed/pane.ed68c2111f7d96e05c68.css", file("p{}")],
  ["taskpane.html", file("<p>pane")],
]);
published.set(listName, file(checksums(published)));

type Headers = Record<string, string>;

/** What a right server says of a file. */
function rightHeaders(path: string): Headers {
  const shared = { "Cache-Control": "no-cache", "Access-Control-Allow-Origin": "*" };
  const framed = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
    "Content-Security-Policy": `frame-ancestors ${excelOnTheWeb.join(" ")}`,
  };
  const kept = { "Cache-Control": "public, max-age=31536000, immutable" };
  if (path.endsWith(".html")) return framed;
  if (path.endsWith(".json")) return { "Content-Type": "application/json", ...shared };
  if (path === "functions.js") return { "Content-Type": "text/javascript", ...shared };
  if (path.endsWith(".css")) return { "Content-Type": "text/css", ...kept };
  if (path.endsWith(".js")) return { "Content-Type": "application/javascript", ...kept };
  if (path.endsWith(".png")) {
    return { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" };
  }
  return {};
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

function rightAnswer(path: string): Answer {
  const body = published.get(path);
  if (!body) return { status: 404, headers: {}, body: file("not found") };
  return { status: 200, headers: rightHeaders(path), body };
}

/** Checks a server that answers as it is told, at a path of it. */
async function problemsAt(answerTo: (path: string) => Answer): Promise<readonly Problem[]> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answerTo((request.url ?? "").replace("/za/", ""));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return (await checkHost(new URL(`http://127.0.0.1:${port}/za/`))).problems;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The right server, but for the answers to some files. */
const but =
  (isMeant: RegExp, change: (answer: Answer) => Partial<Answer>) =>
  (path: string): Answer => {
    const answer = rightAnswer(path);
    return isMeant.test(path) ? { ...answer, ...change(answer) } : answer;
  };

const withHeaders = (headers: Headers) => (answer: Answer) => ({
  headers: { ...answer.headers, ...headers },
});

const withoutHeader = (name: string) => (answer: Answer) => ({
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([each]) => each !== name)),
});

const page = { status: 200, headers: { "Content-Type": "text/html" }, body: file("<p>home") };

const wrongServers: [string, (path: string) => Answer, string[]][] = [
  [
    "with half of the files",
    but(/^hashed\/187/, () => ({ status: 404 })),
    ["missing hashed/187.264579ed225b5e812d29.js"],
  ],
  ["without the list", but(/^SHA/, () => ({ status: 403 })), ["no-list SHA256SUMS"]],
  ["with a page for a list", but(/^SHA/, () => page), ["no-list SHA256SUMS"]],
  [
    "with a file of another version",
    but(/^taskpane/, () => ({ body: file("<p>old") })),
    ["changed taskpane.html"],
  ],
  [
    "behind a login",
    but(/^functions\.json/, () => ({ status: 302, headers: { Location: "/login" } })),
    ["redirected functions.json"],
  ],
  [
    "that knows no types",
    but(/\.js(on)?$/, withHeaders({ "Content-Type": "text/plain" })),
    ["type functions.js", "type functions.json", "type hashed/187.264579ed225b5e812d29.js"],
  ],
  [
    "that lets everything be kept",
    but(/html$|^functions\.js/, withHeaders({ "Cache-Control": "max-age=3600" })),
    [
      "kept-too-long help/index.html",
      "kept-too-long functions.js",
      "kept-too-long functions.json",
      "kept-too-long taskpane.html",
    ],
  ],
  [
    "that lets nothing be kept",
    but(/^hashed|png$/, withHeaders({ "Cache-Control": "no-store" })),
    [
      "icon-not-kept assets/icon-32.png",
      "asked-too-often hashed/187.264579ed225b5e812d29.js",
      "asked-too-often hashed/pane.ed68c2111f7d96e05c68.css",
    ],
  ],
  [
    "that shares with nobody",
    but(/^functions\.js/, withoutHeader("Access-Control-Allow-Origin")),
    ["not-shared functions.js", "not-shared functions.json"],
  ],
  [
    "that forbids every frame",
    but(/^taskpane/, withHeaders({ "X-Frame-Options": "SAMEORIGIN" })),
    ["frame-options taskpane.html"],
  ],
  [
    "with a frame for others than Excel",
    but(/^taskpane/, withHeaders({ "Content-Security-Policy": "frame-ancestors 'self'" })),
    ["not-framed taskpane.html"],
  ],
  [
    "with frames for everybody",
    but(/^taskpane/, withoutHeader("Content-Security-Policy")),
    ["any-frame taskpane.html"],
  ],
  [
    "whose policy knows no office.js",
    but(/html$/, (answer) =>
      withHeaders({
        "Content-Security-Policy": `script-src 'self'; ${answer.headers["Content-Security-Policy"] ?? ""}`,
      })(answer),
    ),
    ["blocks-office taskpane.html"],
  ],
  [
    "that answers everything with a page",
    (path) => (published.has(path) ? rightAnswer(path) : page),
    ["fallback no-such-file.js"],
  ],
  [
    "with the whole built folder",
    but(/^cli\/za\.js$|\.map$/, () => ({ status: 200 })),
    ["exposed functions.js.map", "exposed cli/za.js"],
  ],
];

describe("the check of a deployed copy", () => {
  it("finds nothing at a right one", async () => {
    expect(await problemsAt(rightAnswer)).toEqual([]);
  });

  it.each(wrongServers)("finds what is wrong at one %s", async (_, answerTo, expected) => {
    const problems = await problemsAt(answerTo);
    expect(problems.map(({ code, file: at }) => `${code} ${at}`)).toEqual(expected);
  });

  it("says so where nobody answers, and where it is not https", async () => {
    const nobody = await checkHost(new URL("http://127.0.0.1:9/za/"));
    expect(nobody.problems).toMatchObject([{ code: "unreachable" }]);
    const open = await checkHost(new URL("http://za.example.com/"));
    expect(open.problems).toMatchObject([{ code: "not-https" }]);
  });

  it("has words for all, one line for files of the same fault", () => {
    const problems: Problem[] = ["a.json", "b.json"].map((each) => ({
      code: "not-shared",
      file: each,
      found: "",
      expected: "*",
    }));
    const address = "https://za.example.com/";
    expect(linesOf(address, { files: 9, problems }, "en")).toEqual([
      "https://za.example.com/: to put right: 1.",
      "- a.json and 1 more: Office fetches it from another origin, which is not allowed (nothing). Send Access-Control-Allow-Origin: *.",
    ]);
    expect(linesOf(address, { files: 9, problems }, "ko")[1]).toContain("a.json 외 1개");
    expect(linesOf(address, { files: 9, problems: [] }, "en")[0]).toContain("all 9 files");
  });
});
