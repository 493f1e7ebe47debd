/** Workers as hostile files would have them: the file's name says what becomes of its process. */
const path = require("node:path");

function made({ file }) {
  const { name } = path.parse(file);
  if (name.startsWith("stalls")) for (;;);
  if (name.startsWith("swallows")) {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  }
  if (name.startsWith("exits"))
    process.nextTick(() => {
      throw new Error("out");
    });
  if (name.startsWith("crashes")) process.kill(process.pid, "SIGSEGV");
  if (name.startsWith("overgrows")) process.kill(process.pid, "SIGTRAP");
  if (name.startsWith("throws")) throw new Error("boom");
  if (name.startsWith("exits")) return new Promise(() => undefined);
  const outcome = { file, status: "no-form" };
  const part = name.startsWith("fills") ? new Uint8Array(65 * 2 ** 20) : "";
  return { part: { outcome, part }, entry: null, copy: null };
}

process.on("message", async (task) => {
  process.send(await made(task));
});
process.send("ready");
