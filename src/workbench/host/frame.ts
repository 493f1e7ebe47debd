import { hostErrors } from "./faults";
import type { FileAnswer } from "./file-copies";
import type { Host } from "./host";
import type { Json } from "./protocol";
import type { Requirements } from "./requirements";

/** How the frame presents Excel to office.js. */
export interface FrameOptions {
  /** Excel's display language; ko-KR by default. */
  readonly language?: string;
  /** The requirement sets that this Excel supports; the newest by default. */
  readonly requirements?: Requirements;
  /** Whether the add-in's page is also the runtime of its functions; true by default. */
  readonly customFunctions?: boolean;
  /** Opens a window that the add-in could not open itself. */
  readonly openWindow?: (url: string) => void;
  /** Called when a person leaves the add-in by keyboard; office.js moves no focus beyond its own page. */
  readonly onExit?: (to: Exit) => void;
}

/** Where the focus moves from the add-in: to the next or previous element of the page, or to the sheet. */
export type Exit = "next" | "previous" | "sheet";

/** A message of office.js. Underscored names are the wire's own, as observed in `@microsoft/office-js` 1.1.110. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Where to send an event to which office.js has subscribed. */
interface Subscription {
  readonly correlation: number;
  readonly window: Window;
  readonly origin: string;
}

const conversation = "conversation";
const control = "control";
const messageType = { request: 0, response: 1 } as const;
const responseType = { reply: 0, event: 1 } as const;
const actionType = { invoke: 0, register: 1, unregister: 2 } as const;
const dispatch = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readFile: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
const notSupported = 5000;
/** Flags of the runtime: the page is shared by pane and commands (1), and by custom functions (2). */
const sharedRuntime = 1;
const customFunctions = 2;
/** The last one reports that office.js asks the person whether a dialog may open; nothing here depends on it. */
const events = ["richApiMessage", "appCommandInvoked", "dialogNotificationShown"] as const;

type EventName = (typeof events)[number];

/** The codes with which office.js reports that the focus leaves: Tab, Shift+Tab, Ctrl+F6, Escape or F2. */
const exits: ReadonlyMap<unknown, Exit> = new Map([
  [13, "next"],
  [17, "next"],
  [14, "previous"],
  [18, "previous"],
  [5, "sheet"],
  [6, "sheet"],
  [15, "sheet"],
  [16, "sheet"],
]);

/**
 * The page around an add-in, in the role of Excel on the web: talks to the office.js in an iframe over `postMessage`
 * and forwards its requests to the host.
 *
 * Office.js only answers pages on https and, except for Microsoft's own hosts, with the host name of the add-in; two
 * ports of localhost will do.
 *
 * @example
 * const frame = new Frame(host, iframe, { language: "en-US" });
 * frame.open("https://localhost:3000/taskpane.html");
 * await host.functions.ready;
 * await frame.runCommand("newForm");
 */
export class Frame {
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly waitingForSubscription: (() => void)[] = [];
  private readonly commands = new Map<string, () => void>();
  private readonly endListening: () => void;
  private origin = "";

  constructor(
    private readonly host: Host,
    private readonly frame: HTMLIFrameElement,
    private readonly options: FrameOptions = {},
  ) {
    if (options.requirements) host.requirements = options.requirements;
    window.addEventListener("message", this.receive);
    this.endListening = host.listen((message) => {
      this.sendEvent("richApiMessage", { ArrayData: [message] });
    });
  }

  /** Loads the add-in's page. */
  open(url: string): void {
    const { language = "ko-KR", customFunctions: functions = true } = this.options;
    const flags = sharedRuntime | (functions ? customFunctions : 0);
    const info = ["Excel", "Web", "16.01", language, "session", "", "", flags].join("$");
    const page = new URL(url);
    page.searchParams.set("_host_Info", info);
    // Office.js wants this last, and its bars as they are.
    const address = [conversation, control, encodeURIComponent(window.location.origin)].join("|");
    const hash = `#&_serializer_version=1&_xdm_Info=${address}`;
    // Office.js opens dialogs with this name and its origin.
    const name = JSON.stringify({ hostInfo: info, xdmInfo: hash, serializerVersion: "1" });
    // Chromium reads the name attribute only when it creates the frame.
    if (this.frame.contentWindow) this.frame.contentWindow.name = name;
    else this.frame.name = name;
    this.origin = page.origin;
    this.frame.src = `${page.href}${hash}`;
  }

  /** Runs a command of the ribbon; resolves when the add-in reports that it is done. */
  async runCommand(name: string): Promise<void> {
    while (!this.subscriptions.has("appCommandInvoked")) {
      await new Promise<void>((resolve) => this.waitingForSubscription.push(resolve));
    }
    const id = `command ${this.commands.size + 1}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.sendEvent("appCommandInvoked", [id, name, JSON.stringify({ source: { id: name } })]);
    await done;
  }

  /** Ends the conversation; the iframe stays. */
  close(): void {
    window.removeEventListener("message", this.receive);
    this.endListening();
  }

  private readonly receive = (event: MessageEvent): void => {
    const { source, origin } = event;
    const window = this.frame.contentWindow;
    const envelope = envelopeOf(event.data);
    if (source !== window || window === null || envelope === null) return;
    const correlation = envelope._correlationId;
    const reply = (data: Json) => {
      this.post({ correlation, window, origin }, envelope._actionName, responseType.reply, data);
    };
    if (envelope._actionType === actionType.invoke) {
      void this.invoke(envelope._actionName, envelope._data).then(reply);
    } else {
      reply(this.subscribe(envelope, { correlation, window, origin }));
    }
  };

  private subscribe({ _actionName, _actionType }: Envelope, subscription: Subscription): Json {
    if (!events.some((event) => event === _actionName)) {
      this.host.notImplemented(`event ${_actionName}`);
      return { Error: notSupported };
    }
    if (_actionType === actionType.register) this.subscriptions.set(_actionName, subscription);
    else this.subscriptions.delete(_actionName);
    for (const resolve of this.waitingForSubscription.splice(0)) resolve();
    return { Error: 0 };
  }

  private async invoke(name: string, data: unknown): Promise<Json> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return this.context();
      case "ContextActivationManager_notifyHost": {
        // Everything else about focus, and telemetry, is irrelevant here.
        const [, action] = data as readonly unknown[];
        const exit = exits.get(action);
        if (exit) this.options.onExit?.(exit);
        return null;
      }
      case "ContextActivationManager_openWindowInHost":
        this.options.openWindow?.(String(Reflect.get(Object(data), "strUrl")));
        return null;
      case "executeMethod":
        return this.execute(data as ExecuteData);
      default:
        this.host.notImplemented(name);
        return null;
    }
  }

  private async execute(data: ExecuteData): Promise<Json> {
    const { ArrayData, DdaMethod, DdaSettingsMethod, 0: completed } = data;
    const version = 1;
    switch (DdaMethod.DispatchId) {
      case dispatch.richApi: {
        const [customData, , , , body, , flags] = ArrayData as [string, 0, 0, 0, string, 0, number];
        const answer = await this.host.answer({ customData, flags, body });
        return "error" in answer
          ? { Version: version, Error: answer.error }
          : { Version: version, Error: 0, Data: [200, [], answer.body] };
      }
      case dispatch.commandCompleted:
        this.commands.get(String(completed))?.();
        return { Version: version, Error: 0 };
      case dispatch.loadSettings:
        return { Version: version, Error: 0, Properties: { Settings: this.settings() } };
      case dispatch.saveSettings:
        if (this.host.faults.cellEdit) return { Version: version, Error: hostErrors.cellEdit };
        this.host.document.settings.clear();
        for (const [key, value] of DdaSettingsMethod?.Properties ?? []) {
          this.host.document.settings.set(key, JSON.parse(value) as Json);
        }
        return { Version: version, Error: 0 };
      case dispatch.openFile:
        return fileReply(this.host.files.open(Number(data[1])));
      case dispatch.readFile:
        return fileReply(this.host.files.slice(Number(data[2]), Number(data[3])));
      case dispatch.closeFile:
        return fileReply(this.host.files.close());
      default:
        this.host.notImplemented(`method ${DdaMethod.DispatchId}`);
        return { Version: version, Error: notSupported };
    }
  }

  private context(): Json {
    const { language = "ko-KR" } = this.options;
    return {
      _id: control,
      _appName: 16,
      _appVersion: "16.01",
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: `${window.location.origin}/workbook.xlsx`,
      _clientMode: 0,
      _settings: this.settings().map(({ Name, Value }) => [Name, Value]),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "session",
      _appInstanceId: "instance",
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(this.host.requirements),
      _hostFullVersion: "16.0.17000.0",
      _clientWindowHeight: this.frame.clientHeight,
      _clientWindowWidth: this.frame.clientWidth,
      _addinName: "ZA",
      _appDomains: [this.origin],
      _dialogRequirementMatrix: null,
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: "0",
      _marketplaceType: "3",
    };
  }

  private settings(): { Name: string; Value: string }[] {
    const { settings } = this.host.document;
    return [...settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
  }

  private sendEvent(event: EventName, data: Json): void {
    const subscription = this.subscriptions.get(event);
    if (subscription) this.post(subscription, event, responseType.event, data);
  }

  private post(
    { correlation, window: target, origin }: Subscription,
    action: string,
    type: number,
    data: Json,
  ): void {
    const envelope = {
      _messageType: messageType.response,
      _conversationId: conversation,
      _origin: window.location.origin,
      _serializerVersion: 1,
      _actionName: action,
      _correlationId: correlation,
      _errorCode: 0,
      _responseType: type,
      _data: data,
    };
    target.postMessage(JSON.stringify(envelope), origin);
  }
}

interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a request through the API: its target, and the message in parts. */
  readonly ArrayData?: readonly unknown[];
  /** Of a command that is done: its id. Of a file: its kind. */
  readonly 0?: string | number;
  /** Of a file: how long its slices are, its handle, and which slice. */
  readonly 1?: number;
  readonly 2?: number;
  readonly 3?: number;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly [key: string, value: string][] };
}

function fileReply(answer: FileAnswer): Json {
  const version = 1;
  return "error" in answer
    ? { Version: version, Error: answer.error }
    : { Version: version, Error: 0, ...answer };
}

/** A request of office.js in this conversation; null for any other message. */
function envelopeOf(data: unknown): Envelope | null {
  if (typeof data !== "string") return null;
  let envelope: Partial<Envelope> | null;
  try {
    envelope = JSON.parse(data) as Partial<Envelope> | null;
  } catch {
    return null;
  }
  const isOurs =
    envelope?._messageType === messageType.request && envelope._conversationId === conversation;
  return isOurs ? (envelope as Envelope) : null;
}
