import { requiredContext } from "../components/required-context";
import type { WorkbookSession } from "./session";

export const [SessionProvider, useSession] = requiredContext<WorkbookSession>("Session");
