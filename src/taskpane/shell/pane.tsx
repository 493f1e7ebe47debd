import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { type SampleKind, sampleOf } from "../../form/template/sample/sample-of";
import { pane } from "../../text/pane";
import type { Language, Sentence } from "../../text/sentence";
import { shellText } from "../../text/shell";
import { deferred } from "../components/deferred";
import { FocusKeeper } from "../components/focus-keeper";
import type { Workbook } from "../../workbook/workbook";
import type { WorkbookAccess } from "../excel/access";
import { initialState } from "../session/model";
import { WorkbookSession } from "../session/session";
import { SessionProvider } from "../session/session-context";
import type { CheckedForm, SessionState } from "../session/state";
import { type Journey, type JourneyEvent, journeyEvent } from "./journey";
import { CommandProgress } from "./command-progress";
import { focusNextThing, focusNextThingOnceDrawn, nextThingEvent, shortcutOf } from "./shortcuts";
import { LocalizationProvider, localizationOf, useLocalization } from "./localization";
import { remembered } from "./remembered";
import { NoForm, Start } from "./start";
import { StatusBar } from "./status-bar";
import { panelId, tabId, Tabs } from "./tabs";

/**
 * The pane in Excel: the journeys as tabs, one session with the workbook for all of them, and above them what the
 * audit came to and what to do next.
 *
 * @param props.access the open workbook; it stays the same one
 * @param props.version of the add-in
 * @param props.journey what is opened first; the start screen where it is null
 * @param props.onLanguage told which language a person has chosen
 */
export function Pane({
  access,
  version,
  journey: first,
  onLanguage,
}: {
  access: WorkbookAccess;
  version: string;
  journey: Journey | null;
  onLanguage: (language: Language) => void;
}) {
  const { say, language } = useLocalization();
  const [state, setState] = useState(initialState);
  const [session] = useState(() => new WorkbookSession(access, setState));
  const [journey, setJourney] = useState(first);
  useLayoutEffect(() => {
    void session.start();
    return () => {
      session.end();
    };
  }, [session]);
  const choose = (chosen: Journey) => {
    remembered.keepJourney(chosen);
    setJourney(chosen);
  };
  /** Opens a journey at the first thing to do in it, as whoever asks for it elsewhere expects. */
  const enter = (chosen: Journey) => {
    const isShown = document.getElementById(panelId(chosen)) !== null;
    choose(chosen);
    if (isShown) focusNextThing(document);
    else focusNextThingOnceDrawn();
  };
  useLayoutEffect(() => {
    const listener = ({ detail }: JourneyEvent) => {
      enter(detail);
    };
    window.addEventListener(journeyEvent, listener as EventListener);
    return () => {
      window.removeEventListener(journeyEvent, listener as EventListener);
    };
  }, []);
  useLayoutEffect(() => {
    const goOn = () => {
      focusNextThing(document);
    };
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      window.dispatchEvent(new CustomEvent(shortcut, { cancelable: true }));
    };
    window.addEventListener(nextThingEvent, goOn);
    document.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener(nextThingEvent, goOn);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  const rules = state.checked?.form?.rules;
  const localization = useMemo(() => localizationOf(language, rules), [language, rules]);
  const sample = state.checked ? sampleOf(state.checked.workbook.names) : null;
  const openNewForm = () => void session.openNewForm(language);
  const fillNewForm = () => {
    remembered.keepJourney("fill");
    openNewForm();
  };
  const openSample = (kind: SampleKind) => {
    // The pane of the sample goes on with the work that was chosen here.
    remembered.keepJourney(kind);
    return session.openSample(kind, language);
  };
  const menu = [
    {
      name: say(shellText.otherLanguage),
      onChoose: () => {
        onLanguage(language === "ko" ? "en" : "ko");
      },
    },
    {
      name: say(shellText.startScreen),
      onChoose: () => {
        setJourney(null);
      },
    },
  ];
  return (
    <LocalizationProvider value={localization}>
      <SessionProvider value={session}>
        <h1 class="unseen">{say(pane.title)}</h1>
        <FocusKeeper class="journeys">
          <Tabs current={journey} onChoose={choose} />
          <StatusBar {...state} menu={menu} onNewForm={fillNewForm} />
          <CommandProgress />
          <CommandNotice />
          {journey === null ? (
            <Start
              hasForm={state.checked?.form != null}
              onChoose={enter}
              onNewForm={fillNewForm}
              onSample={openSample}
            />
          ) : (
            <>
              {sample === journey && <SampleGuide kind={sample} />}
              <Panel
                {...{ journey, state, version }}
                onNewForm={openNewForm}
                onSample={openSample}
              />
            </>
          )}
        </FocusKeeper>
        <footer>
          <p>{say(pane.decides)}</p>
          <p>
            <a href={`help/${language}/index.html`} target="_blank">
              {say(pane.help)}
            </a>{" "}
            · {say(pane.version, { version })}
          </p>
        </footer>
      </SessionProvider>
    </LocalizationProvider>
  );
}

const SampleGuide = deferred(async () => (await import("./sample-guide")).SampleGuide);
const Fill = deferred(async () => (await import("../journeys/fill/fill")).Fill);
const Score = deferred(async () => (await import("../journeys/score/score")).Score);
const Check = deferred(async () => (await import("../journeys/check/check")).Check);
const Decide = deferred(async () => (await import("../journeys/decide/decide")).Decide);

/** The panel of the tab that is chosen. */
function Panel({
  journey,
  state,
  version,
  onNewForm,
  onSample,
}: {
  journey: Journey;
  state: SessionState;
  version: string;
  onNewForm: () => void;
  onSample: (kind: SampleKind) => Promise<boolean>;
}) {
  const { checked } = state;
  const withForm = (draw: (form: CheckedForm, workbook: Workbook) => ComponentChildren) => {
    if (checked === null) return null;
    if (checked.form) return draw(checked.form, checked.workbook);
    return <NoForm {...(journey === "fill" && { kind: journey })} {...{ onNewForm, onSample }} />;
  };
  return (
    <div role="tabpanel" id={panelId(journey)} aria-labelledby={tabId(journey)}>
      {journey === "fill" &&
        withForm((form, workbook) => (
          <Fill form={form} workbook={workbook} notice={state.notice} />
        ))}
      {journey === "check" && <Check state={state} version={version} />}
      {journey === "score" && withForm((form) => <Score form={form} notice={state.notice} />)}
      {journey === "decide" && (
        <Decide submission={checked?.form?.submission ?? null} notice={state.notice} />
      )}
    </div>
  );
}

interface CommandEvent {
  readonly sentence: Sentence;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A command of the ribbon has no place of its own to say that something went wrong. */
function CommandNotice() {
  const { say } = useLocalization();
  const [events, setEvents] = useState<readonly CommandEvent[]>([]);
  useLayoutEffect(() => {
    const listener = ({ detail }: CustomEvent<CommandEvent>) => {
      setEvents((earlier) => [...earlier, detail]);
    };
    window.addEventListener("za:notice", listener as EventListener);
    return () => {
      window.removeEventListener("za:notice", listener as EventListener);
    };
  }, []);
  const last = events.at(-1);
  return (
    <div id="notice">
      {last && (
        // Made anew each time, so that a screen reader says the same sentence again.
        <section key={events.length} class="notice" role="alert">
          {say(last.sentence, last.params)}
        </section>
      )}
    </div>
  );
}

/** What the pane shows in a browser without Excel around it. */
export function OutsideExcel() {
  const { say } = useLocalization();
  return (
    <>
      <h1 class="unseen">{say(pane.title)}</h1>
      <CommandNotice />
      <section>
        <h2>{say(pane.outsideTitle)}</h2>
        <p>{say(pane.outside)}</p>
        <p>{say(pane.outsideSteps)}</p>
        <p>{say(pane.withoutExcel)}</p>
        <p>
          <code>npx za audit FOLDER</code>
        </p>
      </section>
    </>
  );
}
