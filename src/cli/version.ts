import packageFile from "../../package.json";

/** The version of the tool. */
export const { version } = packageFile;
