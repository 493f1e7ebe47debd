import { serialFromIso } from "../../src/core/calendar/serial";
import {
  amountsTakenOver,
  multipleTakenOver,
  totalsTakenOver,
  wasTakenOver,
} from "../../src/record/taken-over";
import { submissionOf } from "../form/submission";

const profile = {
  leadoffDate: "2010-05-03",
  goalDays: 100,
  goalPersonHours: 8000,
  takenOverMultiple: 2,
  takenOverDays: 5,
  takenOverPersonHours: 40,
};
const day = serialFromIso;

describe("a record that was taken over", () => {
  it("begins with its multiples and what was added since, or with nothing", () => {
    const submission = submissionOf({ profile });
    const whole = { days: 205, personHours: 16_040 };
    const nothing = { days: 0, personHours: 0 };
    expect(amountsTakenOver(submission)).toEqual([whole, nothing]);
    expect(totalsTakenOver(submission)).toEqual([whole, nothing, { days: 5, personHours: 40 }]);
  });

  it("is one below the first multiple where days or hours alone are stated, and none of nothing", () => {
    const takenOver = (stated: object) =>
      multipleTakenOver(submissionOf({ profile: { leadoffDate: "2010-05-03", ...stated } }));
    expect(takenOver({ takenOverDays: 5 })).toBe(0);
    expect(takenOver({ takenOverPersonHours: 5 })).toBe(0);
    expect(takenOver({ takenOverMultiple: -1, takenOverDays: 5 })).toBe(0);
    expect(takenOver({ takenOverMultiple: 0, takenOverDays: 0 })).toBeNull();
    expect(takenOver({})).toBeNull();
  });

  it("brought the multiples up to the one taken over, until the record starts again", () => {
    const submission = submissionOf({ profile: { ...profile, releadoffDate: "2010-07-01" } });
    const was = (multiple: number, date: string) => wasTakenOver(multiple, day(date), submission);
    expect([was(2, "2010-06-30"), was(2, "2010-07-01"), was(3, "2010-06-30")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(wasTakenOver(2, day("2010-07-01"), submissionOf({ profile }))).toBe(true);
    expect(wasTakenOver(1, day("2010-06-30"), submissionOf({}))).toBe(false);
  });
});
