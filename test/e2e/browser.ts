/**
 * The browser the end-to-end tests run in: Chromium's headless shell, which takes less than half the time, else
 * Chrome, Chromium or Edge as installed on this machine.
 *
 * Run as a script (`tsx test/e2e/browser.ts`) it makes sure there is one: on Debian as root it installs the
 * package `chromium-headless-shell`; elsewhere it names the one command to run.
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
  const executablePath = findTestBrowser();
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

const headlessShell = "/usr/bin/chromium-headless-shell";

function findTestBrowser(): string | null {
  return existsSync(headlessShell) ? headlessShell : findBrowser();
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
  // Somebody who has used the pane before: its start screen is passed over. A frame without an origin keeps nothing.
  await context.addInitScript(() => {
    if (location.protocol.startsWith("http")) localStorage.setItem("za.journey", "check");
  });
  return context;
}

function howToInstall(): string {
  return `The end-to-end tests need Chrome, Chromium or Edge, and none was found. Run: ${installCommand()}`;
}

function installCommand(): string {
  if (process.platform === "win32") return "winget install Google.Chrome";
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  return existsSync("/etc/debian_version")
    ? "sudo apt-get install chromium-headless-shell fonts-nanum"
    : "sudo dnf install chromium (or what installs Chromium on this system)";
}

function ensureBrowser(): void {
  const isRootOnDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (isRootOnDebian && !existsSync(headlessShell)) installHeadlessShell();
  if (findTestBrowser() !== null) return;
  console.error(howToInstall());
  process.exitCode = 1;
}

function installHeadlessShell(): void {
  console.log("Installing Debian's chromium-headless-shell for the browser tests.");
  const run = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  run("update", "-qq");
  const install = (name: string) =>
    run("install", "-y", "-qq", "--no-install-recommends", name, "fonts-nanum");
  try {
    install("chromium-headless-shell");
  } catch {
    // An older Debian has no such package.
    if (findBrowser() === null) install("chromium");
  }
}

if (require.main === module) ensureBrowser();
