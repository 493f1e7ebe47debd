/** The change log, as it is at a release. */

const unreleased = "## Unreleased\n";

/**
 * What changed in a version: its section of the change log, without the heading.
 *
 * @returns null where the version has none
 */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((each) => headingOf(each) === version);
  return section === undefined ? null : section.slice(section.indexOf("\n") + 1).trim();
}

/** `0.2.0` of `## 0.2.0 - 2026-12-01`. */
function headingOf(section: string): string | undefined {
  return /^## (\S+)/.exec(section)?.[1];
}

/**
 * Gives what is unreleased its version and date; a new, empty section is for what comes next.
 *
 * @param date as ISO text
 * @throws Error when nothing has changed, or the version has a section already
 */
export function releaseChanges(changelog: string, version: string, date: string): string {
  if (notesOf(changelog, version) !== null) {
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  }
  const changes = notesOf(changelog, "Unreleased");
  if (changes === null || changes === "") {
    throw new Error("CHANGELOG.md says nothing under “## Unreleased”. Say what changed for users.");
  }
  return changelog.replace(unreleased, `${unreleased}\n## ${version} - ${date}\n`);
}
