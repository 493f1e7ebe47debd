/** Dialogs, which office.js opens in windows of their own: what the page around the add-in does for them. */
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { type ExcelPage, newExcelPage, openExcel } from "./excel";

declare global {
  interface Window {
    dialog: Office.Dialog;
    told: unknown[];
  }
}

const address = "https://localhost:3000/dialog.html";

/** A page that says hello to its parent, and then repeats what it is told. */
const dialogPage = `<!doctype html>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  Office.onReady(() => {
    const { ui } = Office.context;
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, ({ message }) => {
      ui.messageParent("heard " + message);
    });
    ui.messageParent("hello");
  });
</script>`;

let browser: Browser;
let excel: ExcelPage;
let pane: Frame;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await newExcelPage(browser);
  await openExcel(excel, "small-factory");
  await excel.context.route(`${address}*`, (route) =>
    route.fulfill({ contentType: "text/html", body: dialogPage }),
  );
  await excel.pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
  const frame = excel.page.frames().find((each) => each.url().includes("taskpane"));
  if (!frame) throw new Error("there is no pane");
  pane = frame;
});

afterAll(async () => {
  expect([excel.errors, excel.strangers]).toEqual([[], []]);
  await browser.close();
});

/** Opens a dialog, and comes back with what office.js answers. */
function display(options: Office.DialogOptions): Promise<string> {
  return pane.evaluate(
    ([url, given]) =>
      new Promise<string>((resolve) => {
        window.told = [];
        Office.context.ui.displayDialogAsync(url, given, ({ status, value, error }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) {
            resolve(String(error.code));
            return;
          }
          window.dialog = value;
          value.addEventHandler(Office.EventType.DialogMessageReceived, (message) => {
            window.told.push(message);
          });
          resolve("open");
        });
      }),
    [address, { height: 30, width: 20, ...options }] as const,
  );
}

const toldBy = (count: number) =>
  pane.waitForFunction((wanted) => window.told.length >= wanted, count);

async function talkWith(dialog: Page): Promise<void> {
  await toldBy(1);
  await pane.evaluate(() => {
    window.dialog.messageChild("you");
  });
  await toldBy(2);
  const told = await pane.evaluate(() => window.told);
  expect(told).toEqual([
    expect.objectContaining({ message: "hello" }),
    expect.objectContaining({ message: "heard you" }),
  ]);
  const closed = dialog.waitForEvent("close");
  await pane.evaluate(() => {
    window.dialog.close();
  });
  await closed;
}

it("opens a window that both sides can talk through, and closes it", async () => {
  const opened = excel.context.waitForEvent("page");
  expect(await display({ promptBeforeOpen: false })).toBe("open");
  await talkWith(await opened);
  expect(await excel.page.evaluate(() => window.host.unknown)).toEqual([]);
});

it("lets office.js ask the person first, and gives the pane back afterwards", async () => {
  const opened = excel.context.waitForEvent("page");
  const answer = display({});
  await excel.pane.locator("input[type=button]").first().click();
  expect(await answer).toBe("open");
  await talkWith(await opened);
  await excel.pane.getByRole("status").filter({ hasText: "이상 없음" }).waitFor();
  expect(await excel.page.evaluate(() => window.host.unknown)).toEqual([]);
});

it("says that a dialog inside of Excel's own page is not there", async () => {
  expect(await display({ displayInIframe: true })).toBe("5000");
  expect(await excel.page.evaluate(() => window.host.unknown.splice(0))).toEqual([
    "event dialogMessageReceived",
  ]);
});
