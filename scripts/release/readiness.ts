/** What keeps a version from being released. */
import { notesOf } from "./changelog";

/** What a release is made of. */
export interface Candidate {
  /** The version of package.json. */
  readonly version: string;
  readonly lockfileVersion: string;
  /** The text of manifest.xml. */
  readonly manifest: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** Files that are changed and not committed, or not known to git, as `git status` lists them. */
  readonly uncommitted: readonly string[];
  /** Where the files will be served: ADDIN_URL. */
  readonly address: string | undefined;
}

/** A sentence for each reason not to release; none where all is well. */
export function reasonsAgainst(candidate: Candidate): string[] {
  return [
    ...uncommittedReasons(candidate),
    ...versionReasons(candidate),
    ...addressReasons(candidate),
  ];
}

function uncommittedReasons({ uncommitted: [first, ...others] }: Candidate): string[] {
  if (first === undefined) return [];
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return [`Not committed: ${first.trim()}${more}. Commit or remove it; a release is of a commit.`];
}

function versionReasons({ version, lockfileVersion, manifest, changelog }: Candidate): string[] {
  const manifestVersion = /<Version>(.*?)<\/Version>/.exec(manifest)?.[1] ?? "";
  const set = "Set a version with `npm version`, which writes it everywhere.";
  return [
    ...(manifestVersion === `${version}.0`
      ? []
      : [`manifest.xml has version ${manifestVersion}, package.json ${version}. ${set}`]),
    ...(lockfileVersion === version
      ? []
      : [`package-lock.json has version ${lockfileVersion}, package.json ${version}. ${set}`]),
    ...(notesOf(changelog, version) === null
      ? [`CHANGELOG.md has no section “## ${version}”. ${set}`]
      : []),
  ];
}

function addressReasons({ address }: Candidate): string[] {
  const how =
    "Say where the files will be served: ADDIN_URL=https://example.com/za npm run release";
  if (address === undefined || address === "") return [`ADDIN_URL is not set. ${how}`];
  if (!URL.canParse(address)) return [`ADDIN_URL is no address: ${address}. ${how}`];
  const { protocol, hostname, search, hash } = new URL(address);
  return [
    ...(protocol === "https:" ? [] : [`ADDIN_URL is not https: ${address}. ${how}`]),
    ...(isThisMachine(hostname) ? [`ADDIN_URL is this machine: ${address}. ${how}`] : []),
    ...(search + hash === "" ? [] : [`ADDIN_URL has more than a path: ${address}. ${how}`]),
  ];
}

function isThisMachine(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\..*|\[::1?\]|0\.0\.0\.0)$/.test(hostname);
}
