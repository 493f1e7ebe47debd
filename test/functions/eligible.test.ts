import { ELIGIBLE } from "../../src/functions/eligible";
import { setLanguage } from "../../src/functions/language";
import { problemOf } from "../problem-of";
import { encodings } from "./encodings";

describe("ZA.ELIGIBLE", () => {
  afterEach(() => {
    setLanguage("ko");
  });

  it("is TRUE when all requirements are met, by code or by name", () => {
    expect(ELIGIBLE("consultant", "engineer", 3, true)).toBe(true);
    expect(ELIGIBLE("인증심사원", "안전·보건 관련 기술사", 0, "예", "O", 1)).toBe(true);
  });

  it.each([
    "기술사",
    "산업안전지도사",
    "기사",
    "학사",
    "산업기사",
    "실무경력",
    "Industrial engineer",
  ])("knows the short word for a qualification: %s", (qualification) => {
    expect(ELIGIBLE("심사원", qualification, 5, true, true)).toBe(true);
  });

  it.each(encodings)("says what is missing first, in $platform", ({ leftOut, empty }) => {
    expect(ELIGIBLE("auditor", "engineer", empty, leftOut, leftOut, leftOut)).toBe(
      "실무경력이 부족합니다(0년). 이 자격에는 3년 이상이 필요합니다.",
    );
  });

  it("says it in the language of the display", () => {
    setLanguage("en");
    expect(ELIGIBLE("auditor", "engineer", 3, true, false, 1)).toBe(
      "The auditor qualification test is not passed. Tries left: 2.",
    );
  });

  it("names what it does not know", () => {
    expect(problemOf(() => ELIGIBLE("judge", "engineer", 3))).toMatchObject({
      params: { argument: "role" },
    });
    expect(problemOf(() => ELIGIBLE("auditor", "luck", 3))).toMatchObject({
      params: {
        argument: "qualification",
        expected:
          "professional-engineer(기술사), supervisor(지도사), engineer(기사), degree(학사), industrial-engineer(산업기사), experience(실무경력)",
      },
    });
    expect(problemOf(() => ELIGIBLE("auditor", "engineer", 3, "maybe"))).toMatchObject({
      params: { argument: "courseDone" },
    });
  });
});
