import type { Package } from "./package";
import { readXml } from "./xml";

/** What a part refers to: another part by its path, or something outside of the file by its address. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, alike in strict and transitional files: `worksheet`, `styles`, `table`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The relationships of a part.
 *
 * @param part the part's path; "" for the package itself
 * @returns them in their order; none when the part has no list
 */
export function relationshipsOf(source: Package, part: string): Relationship[] {
  const folder = folderOf(part);
  const list = relationshipsPath(part);
  const relationships: Relationship[] = [];
  if (!source.has(list)) return relationships;
  readXml(source, list, {
    open(name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) {
      if (name !== "Relationship") return;
      const external = mode === "External";
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? decoded(target) : resolved(source, folder, target),
        external,
      });
    },
  });
  return relationships;
}

/** Where the relationships of a part are listed. */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The path of a target: from the root when it begins with "/", else from the part's folder. */
function resolved(source: Package, folder: string, target: string): string {
  const path: string[] = [];
  const steps = (target.startsWith("/") ? target : folder + target).split("/");
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  const joined = path.join("/");
  return source.has(joined) ? joined : decoded(joined);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
