/** How many keys, clicks and picks from a list each work takes, counted on the page itself, in both languages. */
import type { Page } from "playwright-core";
import { causeNames } from "../../src/text/causes";
import { industryNames } from "../../src/text/industries";
import type { Language } from "../../src/text/sentence";
import { rateSources } from "../../src/text/set-up";
import { efforts } from "./effort";
import { newPanePage, type PanePage } from "./pane-page";

let pane: PanePage;
let page: Page;

interface Counted {
  keys: number;
  clicks: number;
  picks: number;
}

beforeAll(async () => {
  pane = await newPanePage();
  ({ page } = pane);
  page.setDefaultTimeout(8_000);
  await page.evaluate(() => {
    const counted: Counted = { keys: 0, clicks: 0, picks: 0 };
    Object.assign(window, { counted });
    const count = (event: string, what: keyof Counted, isMeant: (target: Element) => boolean) => {
      const add = ({ target }: Event) => {
        if (target instanceof Element && isMeant(target)) counted[what] += 1;
      };
      window.addEventListener(event, add, { capture: true });
    };
    count("keydown", "keys", () => true);
    count("pointerdown", "clicks", () => true);
    count("change", "picks", (target) => target instanceof HTMLSelectElement);
  });
});

afterAll(() => pane.close());

/** What a person does, with the words of a language; before that the pane is opened where the work begins. */
interface Walk {
  readonly open: (language: Language) => Promise<void>;
  readonly walk: (say: (ko: string, en: string) => string, language: Language) => Promise<void>;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const keys = async (text: string) => {
  for (const part of text.split(" ")) {
    if (/^[A-Z]/.test(part)) await page.keyboard.press(part);
    else await page.keyboard.type(part);
  }
};
const pick = (label: string) => page.locator("select:focus").selectOption({ label });
const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
const said = (text: string) => page.getByText(text).first().waitFor();

const walks: Readonly<Record<string, Walk>> = {
  "set-up": {
    open: async (language) => {
      await pane.open(`form=${language}&lang=${language}&journey=fill`);
      // The set-up has the focus where the pane is opened by a person.
      await page.locator(".set-up select").focus();
    },
    walk: async (_, language) => {
      await pick(industryNames[2][language]);
      await keys("Tab 303 Tab 310 Enter");
      await focused("[data-field=headCount1]");
      await keys("41 Tab 42 Tab 43 Enter");
      await focused("[data-field=rateSource]");
      await pick(rateSources[0][language]);
      await keys("Tab .71 Enter");
      await page.getByRole("status").filter({ hasText: "97,445" }).waitFor();
    },
  },
  day: {
    open: (language) => openLog(language, 197),
    walk: async () => {
      await keys("Enter");
      await said("2010-10-11");
    },
  },
  month: {
    open: (language) => openLog(language, 187),
    walk: async (say) => {
      await keys("Tab Tab 1031");
      await button(say("31일 기록", "Record 31 days")).waitFor();
      await keys("Enter");
      await page
        .getByRole("status")
        .filter({ hasText: say("31일을", "Recorded 31 days") })
        .waitFor();
    },
  },
  accident: {
    open: async (language) => {
      await pane.open(`form=${language}&lang=${language}&journey=fill`);
      await page.locator(".set-up .quiet-button").waitFor();
      const sheet = language === "ko" ? "사업장 개요" : "Profile";
      await page.evaluate((name) => {
        window.access.type({ sheet: name, row: 11, column: 1 }, 46_022);
      }, sheet);
      await page.locator(".set-up .quiet-button").click();
    },
    walk: async (say, language) => {
      await button(say("재해 기록", "Record an accident")).click();
      await focused("input[name=date]");
      await keys("320 Tab");
      await keys("operators Tab");
      await pick(causeNames.duty[language]);
      await keys("Tab 5");
      await page.locator("input[name=death]").first().click();
      await keys("Enter");
      await said("2026-03-21");
    },
  },
  quotation: {
    open: async (language) => {
      await pane.open(`workbook=plant-320.xlsx&lang=${language}&journey=fill`);
      await page.locator("section.reached").waitFor();
      await page.evaluate(() => {
        window.access.day = 40_798;
        for (const row of [4, 5]) {
          window.access.type({ sheet: "Quotation", row, column: 2 }, null);
        }
      });
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>(".reached input")?.value === "",
      );
    },
    walk: async (say) => {
      await page.getByRole("textbox", { name: say("신청 배수", "Multiple applied for") }).click();
      await keys("1 Tab 0912 Enter");
      await button(say("제출용 사본 만들기", "Make the submission copy")).click();
      await said(say("사본을 새 통합 문서로 열었습니다.", "The copy is open as a new workbook."));
    },
  },
  scores: {
    open: (language) => pane.open(`form=${language}&lang=${language}&journey=score`),
    walk: async () => {
      // The own scores; the column before is for scores before the support.
      await page.getByRole("textbox").nth(1).click();
      for (const score of ["25", "20", "12", "12", "12"]) await keys(`${score} Enter`);
      await page.getByRole("heading", { name: /81/ }).waitFor();
    },
  },
  finding: {
    open: (language) => pane.open(`workbook=three-mistakes.xlsx&lang=${language}&journey=check`),
    walk: async () => {
      await page.locator(".finding-list button").first().click();
      await page.waitForFunction(() => window.access.asked.some((call) => call.startsWith("go")));
    },
  },
  question: {
    open: (language) =>
      pane.open(`workbook=foreign-contractor.xlsx&lang=${language}&journey=check`),
    walk: async (say) => {
      await page
        .getByRole("button", { name: say("예", "Yes"), exact: true })
        .first()
        .click();
      await page.waitForFunction(() => window.access.asked.some((call) => call.startsWith("name")));
    },
  },
  "safe-fixes": {
    open: (language) => pane.open(`workbook=three-mistakes.xlsx&lang=${language}&journey=check`),
    walk: async (say) => {
      await button(say("확실한 수정 일괄 적용", "Apply all safe fixes")).click();
      await page.waitForFunction(() =>
        window.access.asked.some((call) => call.startsWith("write")),
      );
    },
  },
};

/** A log with blank rows from one on. */
async function openLog(language: Language, from: number): Promise<void> {
  await pane.open(`workbook=small-factory.xlsx&lang=${language}&journey=fill`);
  await page.locator("section.summary").first().waitFor();
  await page.evaluate((first) => {
    for (let row = first; row <= 217; row += 1) {
      for (const column of [0, 1]) window.access.type({ sheet: "무재해 일지", row, column }, null);
    }
  }, from);
  await page.locator(".fill form input").first().waitFor();
  await page.locator(".fill form input").first().focus();
}

describe.each(["ko", "en"] as const)("in %s", (language) => {
  it.each(efforts)("$id takes as much as the tour says", async ({ id, keys, clicks, picks }) => {
    const { open, walk } = walks[id] ?? {};
    await open?.(language);
    const reset = (): Promise<Counted> =>
      page.evaluate(() => {
        const { counted } = window as unknown as { counted: Counted };
        const before = { ...counted };
        Object.assign(counted, { keys: 0, clicks: 0, picks: 0 });
        return before;
      });
    await reset();
    await walk?.((ko, en) => (language === "ko" ? ko : en), language);
    expect(await reset()).toEqual({ keys, clicks, picks });
    expect(pane.takeErrors()).toEqual([]);
  });
});
