import { answerWords } from "../text/template";
import { optionsOf } from "./decision";

/** The options of a question that is answered with yes or no. */
export const yesOrNo = optionsOf({ yes: answerWords.yes, no: answerWords.no });
