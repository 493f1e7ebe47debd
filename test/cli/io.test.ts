import { Writable } from "node:stream";

import { errorCode, hasColours, write } from "../../src/cli/io";
import { kept } from "./command-line";

describe("write", () => {
  it("waits for a slow reader", async () => {
    let taken = "";
    const slow = new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        setImmediate(() => {
          taken += chunk;
          done();
        });
      },
    });
    await write(slow, "all of it");
    expect(taken).toBe("all of it");
  });

  it("tells that the reader is gone", async () => {
    const gone = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    gone.on("error", () => undefined);
    await expect(write(gone, "x")).rejects.toMatchObject({ code: "EPIPE" });
  });
});

describe("hasColours", () => {
  const terminal = kept({ isTTY: true }).output;
  const file = kept().output;

  it.each([
    ["a terminal", terminal, {}, true],
    ["a file", file, {}, false],
    ["NO_COLOR", terminal, { NO_COLOR: "1" }, false],
    ["an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
    ["a dumb terminal", terminal, { TERM: "dumb" }, false],
    ["FORCE_COLOR", file, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
    ["both", file, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ])("with %s", (_, output, env, expected) => {
    expect(hasColours(output, env)).toBe(expected);
  });
});

it("names an error by its code, or else by its message", () => {
  expect(errorCode(Object.assign(new Error("no"), { code: "ENOENT" }))).toBe("ENOENT");
  expect(errorCode(new Error("boom"))).toBe("boom");
  expect(errorCode("text")).toBe("text");
});
