import ICAL from "ical.js";

import { serialFromIso } from "../../src/core/calendar/serial";
import type { Submission } from "../../src/form/submission";
import { deadlineCalendar } from "../../src/report/deadline-calendar";
import { submissionOf } from "../form/submission";

const day = serialFromIso;

const submission = submissionOf({
  profile: { name: "한빛정밀; (주), \\", leadoffDate: "2024-02-15" },
});

const made = (of: Submission, today: string, language: "ko" | "en" = "en") =>
  deadlineCalendar(of, { language, today: day(today) });

const eventsOf = (text: string | null) =>
  new ICAL.Component(ICAL.parse(text ?? "") as unknown[])
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

describe("the calendar of deadlines", () => {
  it("has an event of a whole day for each step ahead", () => {
    const events = eventsOf(made(submission, "2024-02-20"));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect([event?.startDate.isDate, String(event?.startDate), String(event?.endDate)]).toEqual([
      true,
      // 14 days on, in a leap year.
      "2024-02-29",
      "2024-03-01",
    ]);
  });

  it.each([
    ["en", "leadoff date → leadoff report · 한빛정밀; (주), \\"],
    ["ko", "개시일 → 개시신고서 제출 · 한빛정밀; (주), \\"],
  ] as const)("says in %s what is due, whatever the workplace is called", (language, summary) => {
    const [event] = eventsOf(made(submission, "2024-02-20", language));
    expect(event?.summary).toBe(summary);
    expect(event?.description).toContain("LEAD-1");
  });

  it("keeps the UID of an event from file to file, and gives each its own", () => {
    const received = { received: "2011-01-10" };
    const uids = (today: string) =>
      eventsOf(made(submissionOf({ schedule: received }), today)).map(({ uid }) => uid);
    expect(uids("2011-01-11")).toEqual(uids("2011-01-12"));
    expect(new Set(uids("2011-01-11")).size).toBe(4);
  });

  it("keeps to lines of 75 characters", () => {
    const lines = (made(submission, "2024-02-20", "ko") ?? "").split("\r\n");
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
  });

  it("is none where no deadline lies ahead", () => {
    expect(made(submission, "2024-03-01")).toBeNull();
    expect(made(submissionOf({}), "2024-03-01")).toBeNull();
    const profile = { leadoffDate: "2024-02-15", reportReceived: "2024-02-16" };
    expect(made(submissionOf({ profile }), "2024-02-20")).toBeNull();
  });
});
