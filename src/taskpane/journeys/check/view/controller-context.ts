import { requiredContext } from "../../../components/required-context";
import type { CheckController } from "../controller";

export const [ControllerProvider, useController] = requiredContext<CheckController>("Controller");
