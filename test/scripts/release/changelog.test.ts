import { notesOf, releaseChanges } from "../../../scripts/release/changelog";

const changelog = `# Changelog

## Unreleased

### Added

- A thing.

## 0.1.0 - 2026-01-02

- The first.
`;

describe("the change log", () => {
  it("has the notes of a version", () => {
    expect(notesOf(changelog, "0.1.0")).toBe("- The first.");
    expect(notesOf(changelog, "Unreleased")).toBe("### Added\n\n- A thing.");
    expect(notesOf(changelog, "0.1")).toBeNull();
  });

  it("gives what is unreleased its version, and begins a new section", () => {
    const released = releaseChanges(changelog, "0.2.0", "2026-11-29");
    expect(notesOf(released, "0.2.0")).toBe("### Added\n\n- A thing.");
    expect(notesOf(released, "Unreleased")).toBe("");
    expect(released).toContain("## 0.2.0 - 2026-11-29\n");
    expect(notesOf(released, "0.1.0")).toBe("- The first.");
  });

  it("gives no version to nothing, and none twice", () => {
    const released = releaseChanges(changelog, "0.2.0", "2026-11-29");
    expect(() => releaseChanges(released, "0.3.0", "2026-11-30")).toThrow(/nothing under/);
    expect(() => releaseChanges(changelog, "0.1.0", "2026-11-30")).toThrow(/already/);
  });
});
