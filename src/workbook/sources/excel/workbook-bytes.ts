import { ExcelFailure } from "./excel-failure";

/** The last reading of the file; Excel opens a file for one reader only, so that others wait for it. */
let last: Promise<unknown> = Promise.resolve();

/** Excel's own codes for what can go wrong here; see `ooeMemoryFileLimit` and the like in office.js. */
const problems = { unsupportedType: 1009, unsupported: 5000, memory: 11_000, network: 11_001 };

/**
 * The file of the open workbook as it is now, saved or not.
 *
 * @throws ExcelFailure `no-file` where this Excel hands out no file, `file-refused` where it does not do so now
 * @example
 * const workbook = readXlsx(await workbookBytes());
 */
export function workbookBytes(): Promise<Uint8Array> {
  const reading = last.then(readFile, readFile);
  last = reading;
  return reading;
}

/** What the open workbook's file is called; "" for one that was never saved. */
export function workbookFileName(): string {
  // Documents without a file have no address, whatever the declaration says.
  const address = (Office.context.document as { readonly url?: string | null }).url ?? "";
  const name = address.split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function readFile(): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported("CompressedFile", "1.1")) {
    throw new ExcelFailure("no-file");
  }
  const file = await answerOf<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, {}, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answerOf<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      const data = dataOf(slice.data);
      if (at + data.length > bytes.length)
        throw new ExcelFailure("file-refused", { reason: "size" });
      bytes.set(data, at);
      at += data.length;
    }
    if (at < bytes.length) throw new ExcelFailure("file-refused", { reason: "size" });
    return bytes;
  } finally {
    // What comes of it matters no more; an open file would block the next reader.
    await new Promise<void>((resolve) => {
      file.closeAsync(() => {
        resolve();
      });
    });
  }
}

/** Platforms differ: a list of bytes, an array of them, or base64. */
function dataOf(data: unknown): ArrayLike<number> {
  if (typeof data === "string") return Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
  return data as ArrayLike<number>;
}

function answerOf<Value>(
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const done = ({ status, value, error }: Office.AsyncResult<Value>) => {
      // office.js has the status as a text, and the enum only where it has been loaded whole.
      if (String(status) === "succeeded") resolve(value);
      else reject(failureOf(error));
    };
    try {
      ask(done);
    } catch (error) {
      reject(new ExcelFailure("no-file", {}, { cause: error }));
    }
  });
}

function failureOf({ code, message }: Office.Error): ExcelFailure {
  switch (code) {
    case problems.unsupported:
    case problems.unsupportedType:
      return new ExcelFailure("no-file");
    case problems.memory:
      return new ExcelFailure("memory");
    case problems.network:
      return new ExcelFailure("aborted");
    default:
      return new ExcelFailure("file-refused", { reason: message || String(code) });
  }
}
