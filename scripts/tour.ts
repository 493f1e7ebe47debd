/**
 * Takes the pictures of docs/tour.md anew: the four journeys of the pane, and the page that audits without Excel, in both
 * languages. Run with `npm run tour`.
 *
 * The pane is the real one, with a workbook in memory in Excel's place.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { answerWords } from "../src/text/template";
import { launchBrowser, newContext } from "../test/e2e/browser";
import { serve } from "../test/e2e/serve";

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "docs", "tour");
/** As wide as Excel on the web opens the pane. */
const size = { width: 360, height: 640 };

type Language = "ko" | "en";

interface Picture {
  readonly name: string;
  readonly search: (language: Language) => string;
  /** What is done before it is taken. */
  readonly walk: (page: Page, say: (ko: string, en: string) => string) => Promise<void>;
}

const inSample = (kind: string) => () => `sample=${kind}&journey=${kind}`;
const inCase = (name: string, journey: string) => () => `workbook=${name}.xlsx&journey=${journey}`;

/** As far up as the pane's bar lets it be. */
const bringUp = (part: Locator) =>
  part.evaluate((element) => {
    element.scrollIntoView();
  });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { name });

const pictures: readonly Picture[] = [
  {
    name: "start",
    search: () => "journey=start",
    walk: (page, say) =>
      page.getByRole("button", { name: say("기록을 작성합니다", "I keep a record") }).click(),
  },
  {
    name: "set-up",
    search: (language) => `form=${language}&journey=fill`,
    walk: async (page, say) => {
      await page.getByRole("combobox").selectOption({ label: say("제조업", "Manufacturing") });
      const dates = page.locator("[role=tabpanel] input");
      await dates.nth(0).fill("2026-03-02");
      await dates.nth(1).fill("2026-03-09");
      await dates.nth(1).press("Enter");
      await page.locator("[role=tabpanel] input").nth(2).waitFor();
      for (const [index, workers] of ["41", "42", "43"].entries()) {
        await page.locator("[role=tabpanel] input").nth(index).fill(workers);
      }
      await page.locator("[role=tabpanel] input").nth(2).press("Enter");
      await page.locator("[role=tabpanel] input").last().fill(".71");
      await page.getByText("97,445").first().waitFor();
    },
  },
  {
    name: "record",
    search: inSample("fill"),
    walk: async (page, say) => {
      await bringUp(heading(page, say("하루 기록", "Record a day")).locator("..").first());
    },
  },
  {
    name: "now",
    search: inCase("small-factory", "fill"),
    walk: async (page) => {
      await bringUp(page.locator("section.now"));
    },
  },
  {
    name: "score",
    search: inSample("score"),
    walk: async (page, say) => {
      const last = page.locator("[data-column=checker] input").last();
      await last.fill("8");
      await last.blur();
      const total = heading(page, say("확인평가 59점", "Checker's score 59"));
      await total.waitFor();
      const remarks = page.locator(".score-remarks li");
      await remarks.nth(1).waitFor();
      // Nobody calculates a workbook in memory.
      await page.evaluate(
        (no) => {
          const { access } = window;
          const { name = "", rows = [] } = access.workbook.sheets[4] ?? {};
          const { formula = "" } = rows[9]?.[4] ?? {};
          access.type({ sheet: name, row: 11, column: 1 }, no);
          access.calculate({ sheet: name, row: 9, column: 4 }, formula, 59);
        },
        say(answerWords.fail.ko, answerWords.fail.en),
      );
      await remarks.nth(1).waitFor({ state: "detached" });
      await bringUp(total.locator("..").first());
    },
  },
  {
    name: "check",
    search: inSample("check"),
    walk: async (page) => {
      const finding = page.locator(".finding-list button").first();
      await finding.click();
      await bringUp(finding);
    },
  },
  {
    name: "question",
    search: inCase("foreign-contractor", "check"),
    walk: async (page, say) => {
      await button(page, say("예", "Yes")).waitFor();
    },
  },
  {
    name: "decide",
    search: () => "journey=decide",
    walk: async (page) => {
      await page.locator("[role=tabpanel] button").first().click();
      await page.getByRole("radio").first().waitFor();
    },
  },
];

async function takePictures(): Promise<void> {
  const server = await serve(path.join(root, ".workbench", "test-pages"));
  const browser = await launchBrowser();
  for (const language of ["ko", "en"] as const) {
    const context = await newContext(browser, { viewport: size, deviceScaleFactor: 1.5 });
    const page = await context.newPage();
    for (const { name, search, walk } of pictures) {
      await page.goto(`${server.url}/pane/index.html?${search(language)}&lang=${language}`);
      await page.locator("[role=tabpanel] section, section.start").first().waitFor();
      await walk(page, (ko, en) => (language === "ko" ? ko : en));
      await page.screenshot({ path: path.join(folder, `${name}-${language}.png`) });
    }
    await context.close();
    await takeAuditPage(browser, language);
  }
  await browser.close();
  server.close();
}

async function takeAuditPage(browser: Browser, language: Language): Promise<void> {
  const context = await newContext(browser, { viewport: { width: 900, height: 760 } });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(path.join(root, "dist/audit.html")).href}?lang=${language}`);
  const samples = ["plant-320", "three-mistakes", "foreign-contractor", "shl-below-60"];
  const files = samples.map((name) => path.join(root, "test/cases", `${name}.xlsx`));
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.frameLocator("iframe").locator("table.files tbody tr").last().waitFor();
  await page.screenshot({ path: path.join(folder, `audit-page-${language}.png`) });
  await context.close();
}

void takePictures();
