/** What is wrong with a deployed copy of the add-in. */
import {
  type Caching,
  type Hosting,
  hostingOf,
  listName,
  readChecksums,
  sha256,
} from "./hosted-files";
import type { problemText } from "./problems.text";

export interface Problem {
  readonly code: keyof typeof problemText;
  readonly file: string;
  /** What the server said; empty where it said nothing. */
  readonly found: string;
  readonly expected: string;
}

/** What a check of a deployed copy has come to. */
export interface HostCheck {
  /** How many files were compared with the list of the release. */
  readonly files: number;
  readonly problems: readonly Problem[];
}

/** Where Excel on the web runs, which shows the pane in a frame. */
export const excelOnTheWeb = [
  "https://*.cloud.microsoft",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
] as const;

const officeJs = "https://appsforoffice.microsoft.com";

/** What must not be there: a built file that is nobody's business, and one that does not exist. */
const exposed = ["functions.js.map", "cli/za.js"];
const absent = "no-such-file.js";

/** Milliseconds that a server may take for an answer. */
const patience = 30_000;

/** Files asked for at a time. */
const atATime = 8;

/**
 * Compares a deployed copy with the list of its release, and its headers with what Office needs.
 *
 * @param address where the folder is served, ending with "/"
 */
export async function checkHost(address: URL): Promise<HostCheck> {
  if (address.protocol !== "https:" && !isLoopback(address)) {
    return { files: 0, problems: [problem("not-https", "", "")] };
  }
  const list = await ask(address, listName);
  if ("code" in list) return { files: 0, problems: [list] };
  const files = list.status === 200 ? readChecksums(list.body.toString("utf8")) : null;
  if (!files) return { files: 0, problems: [problem("no-list", listName, said(list))] };

  const paths = [...files.keys()];
  const problems: Problem[] = [];
  for (let start = 0; start < paths.length; start += atATime) {
    const some = paths.slice(start, start + atATime).map(async (file) => {
      const answer = await ask(address, file);
      return "code" in answer ? [answer] : problemsOf(file, answer, files.get(file));
    });
    problems.push(...(await Promise.all(some)).flat());
  }
  const [missing, ...others] = await Promise.all(
    [absent, ...exposed].map((file) => ask(address, file)),
  );
  const isFallback = missing !== undefined && "status" in missing && missing.status < 300;
  if (isFallback) problems.push(problem("fallback", absent, ""));
  others.forEach((answer, index) => {
    // A server that answers with a page whatever is asked for shows nothing by it.
    const isThere = !isFallback && "status" in answer && answer.status === 200;
    if (isThere) problems.push(problem("exposed", exposed[index] ?? "", ""));
  });
  return { files: files.size, problems };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

async function ask(address: URL, file: string): Promise<Answer | Problem> {
  try {
    const response = await fetch(new URL(file, address), {
      redirect: "manual",
      headers: { Origin: "https://excel.officeapps.live.com" },
      signal: AbortSignal.timeout(patience),
    });
    const { status, headers } = response;
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    const reason = reasonOf(error);
    const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(reason);
    return problem(isCertificate ? "certificate" : "unreachable", file, reason);
  }
}

/** The innermost reason that a request failed for: `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

/** What is wrong with the answer for a file. */
function problemsOf(file: string, answer: Answer, expected: string | undefined): Problem[] {
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400) {
    return [problem("redirected", file, headers.get("Location") ?? said(answer))];
  }
  if (status !== 200) return [problem("missing", file, said(answer))];
  const hosting = hostingOf(file);
  return [
    ...(sha256(body) === expected ? [] : [problem("changed", file, "")]),
    ...typeProblems(file, headers, hosting),
    ...cachingProblems(file, headers, hosting.caching),
    ...(hosting.isShared ? sharingProblems(file, headers) : []),
    ...(hosting.isFramed ? framingProblems(file, headers) : []),
  ];
}

function typeProblems(file: string, headers: Headers, { types }: Hosting): Problem[] {
  const found = headers.get("Content-Type") ?? "";
  const type = found.split(";")[0]?.trim().toLowerCase() ?? "";
  return types.includes(type) ? [] : [problem("type", file, found, types[0])];
}

function cachingProblems(file: string, headers: Headers, caching: Caching): Problem[] {
  const found = headers.get("Cache-Control") ?? "";
  const directives = found.split(",").map((each) => each.trim().toLowerCase());
  const isAskedFor = ["no-cache", "no-store", "max-age=0"].some((each) =>
    directives.includes(each),
  );
  switch (caching) {
    case "never":
      return isAskedFor ? [] : [problem("kept-too-long", file, found)];
    case "for-a-while":
      return isAskedFor ? [problem("icon-not-kept", file, found)] : [];
    case "for-ever":
      return directives.includes("immutable") ? [] : [problem("asked-too-often", file, found)];
    case "anyhow":
      return [];
  }
}

function sharingProblems(file: string, headers: Headers): Problem[] {
  const found = headers.get("Access-Control-Allow-Origin") ?? "";
  return found === "*" ? [] : [problem("not-shared", file, found, "*")];
}

function framingProblems(file: string, headers: Headers): Problem[] {
  const policies = (headers.get("Content-Security-Policy") ?? "")
    .split(",")
    .map(directivesOf)
    .filter((each) => each.size > 0);
  const options = headers.get("X-Frame-Options");
  const problems = options === null ? [] : [problem("frame-options", file, options)];
  const expected = excelOnTheWeb.join(" ");
  const framing = policies.filter((each) => each.has("frame-ancestors"));
  if (framing.length === 0) problems.push(problem("any-frame", file, "", expected));
  for (const policy of framing) {
    const sources = policy.get("frame-ancestors") ?? [];
    const left = excelOnTheWeb.filter((each) => !sources.includes(each));
    if (left.length > 0) {
      problems.push(problem("not-framed", file, sources.join(" "), left.join(" ")));
    }
  }
  for (const policy of policies) {
    const sources = policy.get("script-src") ?? policy.get("default-src");
    const isOpen = !sources || sources.some((each) => [officeJs, "https:", "*"].includes(each));
    // Only the pane asks for office.js.
    if (isOpen || file !== "taskpane.html") continue;
    problems.push(problem("blocks-office", file, sources.join(" "), officeJs));
  }
  return problems;
}

/** The directives of a policy with their sources; of several that have one name the first counts. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    if (name !== "" && !directives.has(name.toLowerCase())) {
      directives.set(name.toLowerCase(), sources);
    }
  }
  return directives;
}

function problem(code: Problem["code"], file: string, found: string, expected = ""): Problem {
  return { code, file, found, expected };
}

function said({ status }: Answer): string {
  return `HTTP ${status}`;
}

function isLoopback({ hostname }: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
