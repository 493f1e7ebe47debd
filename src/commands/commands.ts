/** The ribbon's commands, under the names that the manifest calls them by. */
import { newForm } from "./new-form";
import { nextFinding } from "./next-finding";
import { openHelp } from "./open-help";
import { openJourney } from "./open-journey";
import { openPane } from "./open-pane";
import { submissionCopy } from "./submission-copy";
import { writeReport } from "./write-report";

type Command = () => Promise<void> | void;

/** Excel waits for `completed`, whatever becomes of the command; a shortcut has no event. */
function associate(name: string, command: Command): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
    void Promise.resolve()
      .then(command)
      .finally(() => {
        event?.completed();
      });
  });
}

if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    associate("newForm", newForm);
    associate("submissionCopy", submissionCopy);
    associate("writeReport", writeReport);
    associate("openHelp", openHelp);
    associate("openPane", openPane);
    associate("nextFinding", nextFinding);
    // office.js takes a global of a command's name for it, and the id of an element is one: `check` would be a button.
    associate("openFill", () => openJourney("fill"));
    associate("openScore", () => openJourney("score"));
    associate("openCheck", () => openJourney("check"));
    associate("openDecide", () => openJourney("decide"));
  });
}
