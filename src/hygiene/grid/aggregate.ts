const aggregate = /^\+?(?:SUM|SUBTOTAL|AVERAGE|MIN|MAX|COUNTA?|MEDIAN|AGGREGATE)\(/i;

/** Whether a formula begins with a function that makes one number of many cells. */
export function isAggregate(formula: string): boolean {
  return aggregate.test(formula);
}
