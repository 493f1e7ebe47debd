/** What a screen reader, a keyboard and poor eyes need, as axe-core checks it, in every journey and its states. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { newPanePage, type PanePage } from "./pane-page";

let pane: PanePage;
let page: Page;

beforeAll(async () => {
  pane = await newPanePage();
  ({ page } = pane);
});

afterAll(() => pane.close());

const button = (name: string | RegExp) => page.getByRole("button", { name });

/** What is done to come into a state; then all of the pane is checked. */
const states: readonly (readonly [state: string, search: string, come: () => Promise<unknown>])[] =
  [
    [
      "the start screen with a card open",
      "lang=ko&journey=start",
      () => button(/^기록을 작성합니다/).click(),
    ],
    [
      "the set-up with what it expects",
      "lang=ko&form=ko&journey=fill",
      () => button(/^다음$/).click(),
    ],
    [
      "a day to record, fill until and paste",
      "lang=en&sample=fill&journey=fill",
      () => page.getByRole("heading", { name: "Record a day" }).waitFor(),
    ],
    [
      "the record with all its details open",
      "lang=en&workbook=small-factory.xlsx&journey=fill",
      () => openAll(),
    ],
    [
      "an accident",
      "lang=ko&workbook=small-factory.xlsx&journey=fill",
      () => button(/^재해 기록$/).click(),
    ],
    [
      "scores below 60",
      "lang=ko&workbook=shl-below-60.xlsx&journey=score",
      () => page.getByRole("img").first().waitFor(),
    ],
    [
      "mistakes with all their details open",
      "lang=ko&workbook=three-mistakes.xlsx&journey=check",
      () => openAll(),
    ],
    [
      "a reason to set a finding aside",
      "lang=en&workbook=three-mistakes.xlsx&journey=check",
      async () => {
        await page.locator(".finding-list button").first().click();
        await button(/^Ignore/).click();
      },
    ],
    [
      "questions of a foreign workbook",
      "lang=en&workbook=foreign-contractor.xlsx&journey=check",
      () => button("No, another cell").click(),
    ],
    [
      "a record without a mistake",
      "lang=en&workbook=plant-320.xlsx&journey=check",
      () => page.getByRole("img").first().waitFor(),
    ],
    ["no form", "lang=ko&journey=check", () => button("새 양식 열기").waitFor()],
    [
      "a question of a decision",
      "lang=ko&journey=decide",
      () => page.locator("[role=tabpanel] button").first().click(),
    ],
  ];

async function openAll(): Promise<void> {
  await page.locator("[role=tabpanel] section").first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Says what is wrong, and not also what is right; in the page itself, which has no frames. */
const axe = () =>
  new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);

it.each(states)("%s has no fault, in light colours and in dark ones", async (_, search, come) => {
  await pane.open(`${search}&theme=light`);
  await come();
  const light = await axe().analyze();
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  // Nothing but the colours is another.
  const dark = await axe().withRules("color-contrast").analyze();
  expect(
    [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
    ),
  ).toEqual([]);
});
