import { kosha2010 } from "../../../src/core/rulebook";
import {
  type Candidate,
  eligibility,
  qualifications,
} from "../../../src/core/certification/eligibility";
import { problemOf } from "../../problem-of";

const consultant: Candidate = {
  role: "consultant",
  qualification: "engineer",
  years: 3,
  courseDone: true,
};
const auditor: Candidate = { ...consultant, role: "auditor", testPassed: true, attempts: 1 };

describe("a person", () => {
  it("may consult with a qualification and the course", () => {
    expect(eligibility(consultant)).toEqual({ eligible: true, reason: "eligible", params: {} });
  });

  it("may audit with the test too", () => {
    expect(eligibility(auditor)).toEqual({ eligible: true, reason: "eligible", params: {} });
  });

  it.each([
    ["professional-engineer", 0],
    ["supervisor", 0],
    ["engineer", 3],
    ["degree", 3],
    ["industrial-engineer", 5],
    ["experience", 5],
  ])("with the qualification %s needs %d years of practice", (qualification, years) => {
    expect(eligibility({ ...consultant, qualification, years }).eligible).toBe(true);
    if (years > 0) {
      expect(eligibility({ ...consultant, qualification, years: years - 0.5 })).toEqual({
        eligible: false,
        reason: "years-short",
        params: { found: years - 0.5, needed: years },
      });
    }
  });

  it.each(["auditor", "consultant"])("may not be %s without the course", (role) => {
    const untrained = { ...auditor, role, courseDone: false };
    expect(eligibility(untrained)).toMatchObject({ eligible: false, reason: "course-missing" });
  });

  it("may not audit without the test, and may try three times", () => {
    const untested = { ...auditor, testPassed: false };
    expect([0, 1, 2].map((attempts) => eligibility({ ...untested, attempts }))).toEqual(
      [3, 2, 1].map((left) => ({ eligible: false, reason: "test-missing", params: { left } })),
    );
    expect(eligibility({ ...untested, attempts: 3 })).toEqual({
      eligible: false,
      reason: "course-to-repeat",
      params: { found: 3, allowed: 3 },
    });
  });

  it("may pass with the third try, and with no fourth", () => {
    expect(eligibility({ ...auditor, attempts: 3 }).eligible).toBe(true);
    expect(eligibility({ ...auditor, attempts: 4 }).reason).toBe("course-to-repeat");
  });

  it("may consult after failed tests", () => {
    expect(eligibility({ ...consultant, testPassed: false, attempts: 3 }).eligible).toBe(true);
  });

  it("has done neither course nor test where nothing is said of them", () => {
    const { role, qualification, years } = auditor;
    expect(eligibility({ role, qualification, years }).reason).toBe("course-missing");
    expect(eligibility({ role, qualification, years, courseDone: true })).toEqual({
      eligible: false,
      reason: "test-missing",
      params: { left: 3 },
    });
  });

  it("needs the years of another rulebook", () => {
    const years = {
      engineerYears: 1,
      degreeYears: 2,
      industrialEngineerYears: 3,
      experienceYears: 4,
    };
    const needed = qualifications.map((qualification) => {
      const { params } = eligibility(
        { ...consultant, qualification, years: 0.5 },
        { ...kosha2010, "QUAL-2": years },
      );
      return [qualification, params["needed"] ?? 0];
    });
    expect(Object.fromEntries(needed)).toEqual({
      "professional-engineer": 0,
      supervisor: 0,
      engineer: 1,
      degree: 2,
      "industrial-engineer": 3,
      experience: 4,
    });
  });

  it("is found by words in capitals too", () => {
    expect(eligibility({ ...auditor, role: "Auditor ", qualification: "ENGINEER" }).eligible).toBe(
      true,
    );
  });

  it("has a known role and qualification", () => {
    expect(problemOf(() => eligibility({ ...auditor, role: "director" }))).toMatchObject({
      kind: "value",
      id: "not-a-word-of",
      params: { argument: "role", found: "director", expected: "auditor, consultant" },
    });
    expect(problemOf(() => eligibility({ ...auditor, qualification: "driver" }))).toMatchObject({
      id: "not-a-word-of",
      params: {
        argument: "qualification",
        found: "driver",
        expected: qualifications.join(", "),
      },
    });
  });

  it.each([
    [{ years: -1 }, "negative", "years"],
    [{ years: NaN }, "negative", "years"],
    [{ attempts: 1.5 }, "not-whole", "attempts"],
    [{ attempts: -1 }, "number-below", "attempts"],
  ])("has no %j", (fact, id, argument) => {
    expect(problemOf(() => eligibility({ ...auditor, ...fact }))).toMatchObject({
      kind: "number",
      id,
      params: { argument },
    });
  });
});
