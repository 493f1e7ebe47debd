/** `npm start`: builds, serves and opens the workbench, until Ctrl+C; with `-- --no-open` opens no browser. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { languageOf } from "../text/language-of";
import { say, type Sentence } from "../text/sentence";
import { workbenchServer } from "../text/workbench";
import { findBrowser } from "./browser";
import { buildIfNeeded } from "./build";
import { makeCertificate } from "./certificate";
import { serveWorkbench } from "./serve";

const firstPort = 3000;

const language = languageOf(process.env["LC_ALL"] ?? process.env["LANG"] ?? "");

function tell(sentence: Sentence, params: Readonly<Record<string, string>> = {}): void {
  console.log(say(sentence, language, params));
}

async function start(): Promise<void> {
  const isBuilt = buildIfNeeded(() => {
    tell(workbenchServer.building);
  });
  if (!isBuilt) {
    tell(workbenchServer.buildFailed);
    process.exitCode = 1;
    return;
  }
  const certificate = await makeCertificate();
  const served = await serveWorkbench(certificate, firstPort);
  const profile = mkdtempSync(path.join(tmpdir(), "za-workbench-"));
  tell(workbenchServer.address, { url: served.url });
  const isOpened = !process.argv.includes("--no-open");
  const browser = isOpened ? openBrowser(served.url, certificate.keyHash, profile) : null;
  tell(workbenchServer.stop);
  const stop = () => {
    browser?.kill();
    served.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    process.exit();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Opens a separate browser that trusts the certificate's key and so shows no warning. */
function openBrowser(url: string, keyHash: string, profile: string): ChildProcess | null {
  const hasDisplay =
    process.platform !== "linux" ||
    process.env["DISPLAY"] !== undefined ||
    process.env["WAYLAND_DISPLAY"] !== undefined;
  const browser = findBrowser();
  if (browser === null || !hasDisplay) {
    tell(browser === null ? workbenchServer.noBrowser : workbenchServer.noDisplay);
    return null;
  }
  return spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${keyHash}`,
      "--no-first-run",
      "--no-default-browser-check",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--app=${url}`,
    ],
    { stdio: "ignore" },
  );
}

void start();
