import { Problem } from "../src/core/problem";

/**
 * The problem that an input meets, as plain values to compare with.
 *
 * @returns kind, id and params; null when there is none
 * @throws whatever else goes wrong
 * @example
 * expect(problemOf(() => goal(input))).toMatchObject({ kind: "division", id: "rate-zero" });
 */
export function problemOf(
  calculate: () => unknown,
): Pick<Problem, "kind" | "id" | "params"> | null {
  try {
    calculate();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, id, params } = error;
    return { kind, id, params };
  }
}
