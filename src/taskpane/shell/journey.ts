/** What the pane is opened for, a tab each. */
export const journeys = ["fill", "score", "check", "decide"] as const;

export type Journey = (typeof journeys)[number];

export function isJourney(name: unknown): name is Journey {
  return journeys.some((journey) => journey === name);
}

/** Sent to the pane's window when a button of the ribbon opens it for a journey. */
export type JourneyEvent = CustomEvent<Journey>;

export const journeyEvent = "za:journey";
