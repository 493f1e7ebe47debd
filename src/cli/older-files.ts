import type { CP$Module } from "@e965/xlsx/dist/cpexcel";

import type { Library } from "../workbook/sources/older/read-older";

/** The code page in which Korean Windows writes texts: EUC-KR, and the syllables that it lacks. */
const korean = 949;

/** What the library makes of bytes that are no character, and of half of one. */
const noText = /[\ufdff\0]/;

/**
 * Loads what takes files of older kinds apart: only when such a file comes, as it is as large as all the rest.
 *
 * Files of Excel 95 hold texts in the code page of their country, which the library has apart.
 */
export async function loadLibrary(): Promise<Library> {
  const [library, imported] = await Promise.all([
    import(/* webpackMode: "lazy", webpackChunkName: "older-files" */ "@e965/xlsx"),
    import(/* webpackMode: "lazy", webpackChunkName: "older-files" */ "@e965/xlsx/dist/cpexcel"),
  ]);
  // Its types know it as a default export, which it does not have in every way of importing it.
  const codePages = imported as unknown as CP$Module;
  library.set_cptable(codePages);
  return {
    read: library.read,
    containers: library.CFB as Library["containers"],
    koreanText: (bytes) => {
      const text = codePages.utils.decode(korean, bytes);
      return noText.test(text) ? null : text;
    },
  };
}
