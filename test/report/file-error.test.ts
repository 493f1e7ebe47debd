import { sayFileError } from "../../src/report/file-error";

describe("sayFileError", () => {
  it("says why in the reader's language", () => {
    expect(sayFileError({ code: "missing", params: {} }, "en")).toMatch(/no such file/);
    expect(sayFileError({ code: "missing", params: {} }, "ko")).toMatch(/없습니다/);
  });

  it("says the reasons of the reader too, and fills them", () => {
    expect(sayFileError({ code: "encrypted", params: {} }, "en")).toMatch(/password/);
    expect(sayFileError({ code: "too-many-cells", params: { limit: 7 } }, "en")).toMatch(/ 7 /);
  });

  it("says a code that has no sentence as it is", () => {
    expect(sayFileError({ code: "moon-phase", params: {} }, "ko")).toBe("moon-phase");
  });
});
