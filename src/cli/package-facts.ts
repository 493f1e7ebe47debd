import packageFile from "../../package.json";

/**
 * The version of the tool, and the address at which the folder with `docs` is published: the `homepage` of
 * package.json, which has none as long as it is published nowhere.
 */
export const { version, homepage }: { readonly version: string; readonly homepage?: string } =
  packageFile;
