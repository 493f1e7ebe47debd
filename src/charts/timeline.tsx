import { greatestOf, leastOf } from "../core/extremes";
import { isoFromSerial } from "../core/calendar/serial";
import type { MultipleMark } from "../record/overview/multiple-marks";
import type { RecordOverview } from "../record/overview/record-overview";
import { pageText } from "../text/report-page";
import { type Language, say } from "../text/sentence";
import type { ChartProps } from "./chart-props";
import { type Label, labelRows, type PlacedLabel } from "./label-rows";
import { dateTicks, linearScale, plot } from "./scale";

/** The bars lie on y 0; labels stand in rows above and below, as many as are needed. */
const barHeight = 20;
const rowHeight = 15;
const mostRowsAbove = 3;
const mostRowsBelow = 2;

/**
 * The timeline: the records as bars from leadoff to accident and from re-leadoff on, and the multiples on the
 * dates that the workbook states (rings) and that its log gives (dots).
 *
 * @param width of the drawing: 800 for a page, 340 for a telephone
 */
export function Timeline({ overview, language, width }: ChartProps & { width: number }) {
  const { records, accidents, multiples } = overview;
  const dates = [
    ...records.flatMap(({ from, to }) => [from, to]),
    ...accidents,
    ...multiples.flatMap(({ stated, calculated }) => [stated, calculated]),
  ].filter((date) => date !== null);
  const from = leastOf(dates);
  const to = greatestOf(dates);
  const x = linearScale([from, to], [plot.left, width - plot.right]);
  const above = labelRows(
    multiples.flatMap((mark) => multipleLabels(mark, x, language)),
    mostRowsAbove,
    width,
  );
  const below = labelRows(eventLabels(overview, x, language), mostRowsBelow, width);
  const axisY = belowY(rowsOf(below)) + 2;
  const top = aboveY(rowsOf(above) - 1) - rowHeight;
  const summary = say(pageText.timelineSummary, language, {
    from: isoFromSerial(from),
    to: isoFromSerial(to),
    records: records.length,
    accidents: accidents.length,
  });
  return (
    <svg
      class="timeline"
      viewBox={`0 ${top} ${width} ${axisY + 22 - top}`}
      role="img"
      aria-label={summary}
    >
      {dateTicks(from, to, width / 75).map(({ date, label }) => (
        <>
          <line class="grid" x1={x(date)} y1="-6" x2={x(date)} y2={axisY} />
          <text class="axis" x={clamp(x(date), 22, width - 22)} y={axisY + 15}>
            {label}
          </text>
        </>
      ))}
      <line class="axis-line" x1="0" y1={axisY} x2={width} y2={axisY} />
      {records.map((record, index) => (
        <Bar from={x(record.from)} to={x(record.to)} isCurrent={index === records.length - 1} />
      ))}
      {above.map(({ x: at, row }) => (
        <Leader x={at} from={-7} to={aboveY(row) + 3} />
      ))}
      {below.map(({ x: at, row }) => (
        <Leader x={at} from={barHeight + 4} to={belowY(row) - 11} />
      ))}
      {above.map((label) => (
        <LabelText label={label} y={aboveY(label.row)} />
      ))}
      {below.map((label) => (
        <LabelText label={label} y={belowY(label.row)} />
      ))}
      {multiples.map((mark) => (
        <Multiple mark={mark} x={x} />
      ))}
      {records.map((record, index) =>
        index > 0 ? <Restart x={x(record.from)} /> : <Start x={x(record.from)} />,
      )}
      {accidents.map((date) => (
        <Accident x={x(date)} />
      ))}
    </svg>
  );
}

function rowsOf(labels: readonly PlacedLabel[]): number {
  return labels.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

function aboveY(row: number): number {
  return -14 - row * rowHeight;
}

function belowY(row: number): number {
  return barHeight + 20 + row * rowHeight;
}

function Leader({ x, from, to }: { x: number; from: number; to: number }) {
  return <line class="leader" x1={x} y1={from} x2={x} y2={to} />;
}

function LabelText({ label: { textX, text, tone }, y }: { label: PlacedLabel; y: number }) {
  return (
    <text class={tone ? `label ${tone}` : "label"} x={textX} y={y}>
      {text}
    </text>
  );
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

function Bar({ from, to, isCurrent }: { from: number; to: number; isCurrent: boolean }) {
  return (
    <rect
      class={isCurrent ? "record current" : "record"}
      x={from}
      y="0"
      width={Math.max(2, to - from)}
      height={barHeight}
      rx="3"
    />
  );
}

/** A flag for a leadoff. */
function Start({ x }: { x: number }) {
  return <path class="start" d={`M${x + 4} ${barHeight / 2 + 7} v-14 l9 4.5 l-9 4.5`} />;
}

/** An arrow that turns back for a re-leadoff. */
function Restart({ x }: { x: number }) {
  const middle = barHeight / 2;
  const [arc, head] = [
    `M${x + 9} ${middle - 4} a5 5 0 1 0 1.5 5`,
    `M${x + 10} ${middle - 8} v5 h-5`,
  ];
  return <path class="restart" d={`${arc} ${head}`} />;
}

/** A diamond on the lower edge: seen, but no alarm. */
function Accident({ x }: { x: number }) {
  return <path class="accident" d={`M${x} ${barHeight - 7} l6 6 l-6 6 l-6 -6 z`} />;
}

/** A ring where the workbook has it; a dot in it, or where the log has it, joined by a line. */
function Multiple({ mark, x }: { mark: MultipleMark; x: (date: number) => number }) {
  const { stated, differs } = mark;
  const dot = dotDate(mark);
  return (
    <>
      {differs && dot !== null && stated !== null && (
        <line class="difference" x1={x(stated)} y1="0" x2={x(dot)} y2="0" />
      )}
      {dot !== null && <circle class="calculated" cx={x(dot)} cy="0" r="4" />}
      {stated !== null && (
        <circle class={differs ? "stated differs" : "stated"} cx={x(stated)} cy="0" r="7" />
      )}
    </>
  );
}

/** A log of months gives no day: where it agrees, the stated one is as good. */
function dotDate({ stated, calculated, differs }: MultipleMark): number | null {
  return calculated !== null && stated !== null && !differs ? stated : calculated;
}

/** One label where both dates agree, else one at each. */
function multipleLabels(
  mark: MultipleMark,
  x: (date: number) => number,
  language: Language,
): Label[] {
  const text = say(pageText.fold, language, { multiple: mark.multiple });
  const dot = dotDate(mark);
  const labels: Label[] = dot === null ? [] : [{ x: x(dot), text }];
  if (mark.stated !== null && mark.stated !== dot) {
    labels.push({ x: x(mark.stated), text, ...(mark.differs && { tone: "differs" as const }) });
  }
  return labels;
}

function eventLabels(
  { records, accidents }: RecordOverview,
  x: (date: number) => number,
  language: Language,
): Label[] {
  const restarts = records.slice(1).map(({ from }) => ({
    x: x(from),
    text: pageText.releadoff[language],
  }));
  const [{ from }] = records;
  return [
    { x: x(from), text: pageText.leadoff[language] },
    ...accidents.map((date) => ({ x: x(date), text: pageText.accident[language] })),
    ...restarts,
  ];
}
