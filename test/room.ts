/** Runs the tests of one room: `npm run test:room -- audit`, with more options for Jest behind the room's name. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");

/** The rooms whose tests look at what webpack built. */
const needBuild = new Set(["e2e", "taskpane", "workbench"]);

const rooms = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file) && file.includes(path.sep))
  .map((file) => file.split(path.sep)[0] ?? "");

function run(tool: string, ...options: string[]): number {
  const command = path.join(root, "node_modules/.bin", tool);
  const isWindows = process.platform === "win32";
  const { status } = spawnSync(command, options, { cwd: root, stdio: "inherit", shell: isWindows });
  return status ?? 1;
}

function testRoom([room = "", ...options]: readonly string[]): number {
  if (!rooms.includes(room)) {
    const list = [...new Set(rooms)].sort().join(", ");
    console.error(`There is no room “${room}” in test/. Rooms: ${list}`);
    return 1;
  }
  const built = needBuild.has(room) ? run("webpack", "--stats", "errors-only") : 0;
  return built === 0 ? run("jest", `test/${room}/`, ...options) : built;
}

process.exitCode = testRoom(process.argv.slice(2));
