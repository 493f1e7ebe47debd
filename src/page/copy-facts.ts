import type { CopyRequest } from "../submission-copy/make-copy";

/** What every kind of copy says of itself: of which file it is one, in which language, and of which day. */
export type CopyFacts = Pick<CopyRequest, "file" | "language" | "today">;
