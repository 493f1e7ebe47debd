/**
 * How much a heap may grow, in percent of what it holds, before its garbage is collected.
 *
 * Without it a process that has come to hold much lets the heap grow to the double and more, which a workbook with a
 * hundred thousand findings would do several times over; those that hold little collect as seldom as ever.
 */
export const heapGrowth = "--heap-growing-percent=50";
