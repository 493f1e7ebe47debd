import type { Parse } from "../workbook/sources/older/read-older";

/**
 * Loads what takes files of older kinds apart: only when such a file comes, as it is as large as all the rest.
 *
 * Files of Excel 95 hold texts in the code page of their country, which the library has apart.
 */
export async function loadParser(): Promise<Parse> {
  const [library, codePages] = await Promise.all([
    import(/* webpackMode: "lazy", webpackChunkName: "older-files" */ "@e965/xlsx"),
    import(/* webpackMode: "lazy", webpackChunkName: "older-files" */ "@e965/xlsx/dist/cpexcel"),
  ]);
  library.set_cptable(codePages);
  return library.read;
}
