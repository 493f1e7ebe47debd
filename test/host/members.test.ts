import { knownMembers } from "../../src/workbench/host/known-members";
import { introducedIn } from "../../src/workbench/host/requirements";
import { declaredMembers, isNewer } from "./declared-members";
import { usedMembers } from "./used-members";

const declared = declaredMembers();

/** The least that the manifest lets in. */
const floor = { name: "ExcelApi", version: "1.9" };

describe("what the host knows of Excel", () => {
  it("is all declared, with the requirement set it came with", () => {
    const strangers = knownMembers().filter((member) => !declared.get(member));
    expect(strangers).toEqual([]);
  });

  it("is refused by an Excel that is older than it", () => {
    const newer = knownMembers().flatMap((member) => {
      const set = declared.get(member);
      return set && isNewer(set.version, floor.version) ? [[member, set.version]] : [];
    });
    expect(introducedIn).toEqual(Object.fromEntries(newer));
  });
});

describe("what the add-in uses of Excel", () => {
  const uses = usedMembers();

  it("is a good deal, found in its source", () => {
    expect(uses.map(({ member }) => member)).toEqual(
      expect.arrayContaining(["Worksheet.getRangeByIndexes", "Range.values", "Range.numberFormat"]),
    );
  });

  it("is known to the host", () => {
    const known = new Set(knownMembers());
    const unknown = uses.filter(({ member }) => !known.has(member));
    expect(unknown.map(({ file, member }) => `${file}: ${member}`)).toEqual([]);
  });

  it("is asked for in the same file where it is newer than the floor", () => {
    const unasked = uses.filter(({ member, isAskedFor }) => {
      const set = declared.get(member);
      if (!set || (set.name === floor.name && !isNewer(set.version, floor.version))) return false;
      return !isAskedFor(set);
    });
    expect(unasked.map(({ file, member }) => `${file}: ${member}`)).toEqual([]);
  });
});
