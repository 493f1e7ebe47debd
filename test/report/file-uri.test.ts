import { fileUri } from "../../src/report/file-uri";

describe("fileUri", () => {
  it.each([
    ["plant.xlsx", "plant.xlsx"],
    ["기록/2010 일지.xlsx", "%EA%B8%B0%EB%A1%9D/2010%20%EC%9D%BC%EC%A7%80.xlsx"],
    ["/tmp/a#1?.xlsx", "file:///tmp/a%231%3F.xlsx"],
    ["C:/a b/c.xlsx", "file:///C:/a%20b/c.xlsx"],
    ["C:plan.xlsx", "C%3Aplan.xlsx"],
    ["half\ud83d.xlsx", "half%EF%BF%BD.xlsx"],
  ])("of %j is %s", (file, uri) => {
    expect(fileUri(file)).toBe(uri);
  });
});
