/**
 * The browser the end-to-end tests run in: Chrome, Chromium or Edge as installed on this machine.
 *
 * Run as a script (`tsx test/e2e/browser.ts`) it makes sure there is one: on Debian as root it installs the
 * package `chromium`; elsewhere it names the one command to run.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";
import { findBrowser } from "../../src/workbench/browser";

/** Starts the browser without its background chatter, which a machine without network refuses. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(howToInstall());
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** How long a page may take to load, and to come to a state that a test waits for, on the slowest machine; in ms. */
const patience = { load: 180_000, state: 60_000 };

/** Opens a context of pages that know nothing of each other, on a machine of any speed. */
export async function newContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultNavigationTimeout(patience.load);
  context.setDefaultTimeout(patience.state);
  return context;
}

function howToInstall(): string {
  const command =
    process.platform === "win32"
      ? "winget install Google.Chrome"
      : process.platform === "darwin"
        ? "brew install --cask google-chrome"
        : "sudo apt-get install chromium";
  return `The end-to-end tests need Chrome, Chromium or Edge, and none was found. Run: ${command}`;
}

function ensureBrowser(): void {
  if (findBrowser() !== null) return;
  const rootOnDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!rootOnDebian) throw new Error(howToInstall());
  console.log("No browser found: installing Debian's chromium.");
  const run = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  run("update", "-qq");
  run("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-nanum");
}

if (require.main === module) ensureBrowser();
