import { atMost, positive } from "../../core/guards";
import { kosha2010, type Rulebook } from "../../core/rulebook";
import { rulebookWith, type SchemeNumber, schemeNumbers } from "../../core/scheme";
import { asOptionalNumber } from "./scalar";

/**
 * The rulebook of a scheme that has another number in one place; the regulation's where it is left out, blank or 0.
 *
 * @param name which number
 * @throws Problem `number` where it is not above 0, or more than makes sense
 * @example
 * asRulebook("PassPoints", 70, "points")["SHL-2"].passPoints; // 70
 */
export function asRulebook(name: SchemeNumber, value: unknown, argument: string): Rulebook {
  const own = asOptionalNumber(value, argument);
  if (own === undefined) return kosha2010;
  const { most = Infinity, isWhole = false } =
    schemeNumbers.find((each) => each.name === name) ?? {};
  const number = atMost(positive(own, argument), argument, most);
  // A part of a day is reached with the next whole one.
  return rulebookWith((each) => (each === name ? (isWhole ? Math.ceil(number) : number) : null));
}
