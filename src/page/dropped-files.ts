/** A file that was chosen or dropped, by its path below what was. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

const workbook = /\.xls[xm]$/i;

/** What lies beside files and is nobody's: Excel's locks, `~$a.xlsx`, and hidden files. */
const aside = /(?:^|\/)(?:~\$|\.)[^/]*$/;

/** The workbooks among chosen files, in the order of their paths. */
export function workbooksIn(chosen: readonly ChosenFile[]): ChosenFile[] {
  return inOrder(chosen.filter(({ path }) => workbook.test(path) && !aside.test(path)));
}

/** The files of other kinds among chosen ones, which are not audited. */
export function othersIn(chosen: readonly ChosenFile[]): ChosenFile[] {
  return inOrder(chosen.filter(({ path }) => !workbook.test(path) && !aside.test(path)));
}

function inOrder(files: readonly ChosenFile[]): ChosenFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of an input. */
export function inputFiles(files: FileList | null): ChosenFile[] {
  return Array.from(files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** All files that were dropped, those in folders too. */
export async function droppedFiles(items: DataTransferItemList): Promise<ChosenFile[]> {
  // The list is empty as soon as the event is over.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry());
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesBelow(entry)] : [])));
  return found.flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFile[] = [];
  // A browser tells of a folder's content in portions, the last of which is empty.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return found;
    found.push(...(await Promise.all(portion.map(filesBelow))).flat());
  }
}
