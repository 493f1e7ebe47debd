/** A worker that fails before its first file. */
throw new Error("no worker here");
