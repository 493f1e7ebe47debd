import { readdirSync } from "node:fs";
import path from "node:path";

/** The rooms whose tests answer for a room's code: what the record's facts are shows in the rules that ask for them. */
const answeringRooms = { core: ["core"], record: ["record", "audit"], audit: ["audit"] };

/** These run all of the code, or processes of their own, for seconds; what a change breaks, others say sooner. */
const leftOut = ["any-submission", "rule-pages", "time-zones"];

/** The files of tests that answer for changed files of `src`. */
export function answering(changedFiles) {
  const rooms = new Set(changedFiles.flatMap((file) => answeringRooms[roomOf(file)]));
  return [...rooms].flatMap((room) =>
    readdirSync(path.join("test", room), { recursive: true })
      .filter((file) => file.endsWith(".test.ts"))
      .filter((file) => !leftOut.includes(path.basename(file, ".test.ts")))
      .map((file) => path.join("test", room, file)),
  );
}

/** Of each changed file, the files of tests that noticed a change of it, the latest first. */
const noticing = new Map();

export function noticed(changed, file) {
  const others = (noticing.get(changed) ?? []).filter((other) => other !== file);
  noticing.set(changed, [file, ...others]);
}

/** Those that answer for a changed file: first what noticed another change of it, then by the folders that they share. */
export function nearestFirst(files, changed) {
  const mirror = changed.replace(/^src/, "test").replace(/\.ts$/, ".test.ts");
  const latest = noticing.get(changed) ?? [];
  const rank = (file) => (latest.includes(file) ? latest.indexOf(file) : latest.length);
  return files
    .filter((file) => answeringRooms[roomOf(changed)].includes(roomOf(file)))
    .toSorted((a, b) => rank(a) - rank(b) || shared(b, mirror) - shared(a, mirror));
}

function roomOf(file) {
  return file.split(path.sep)[1];
}

/** How many folders, and the name, two paths have in common. */
function shared(one, other) {
  const others = other.split(path.sep);
  const different = one.split(path.sep).findIndex((part, index) => part !== others[index]);
  return different === -1 ? others.length : different;
}
