import { existsSync } from "node:fs";
import path from "node:path";

const names = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];

const installed = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...(["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"] as const).flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ];
  }),
];

/** The path of Chrome, Chromium or Edge on this machine, or null. */
export function findBrowser(): string | null {
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...installed].find((file) => existsSync(file)) ?? null;
}
