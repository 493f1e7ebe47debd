/** `Item 1`, `Item 2` and so on. */
export function namesOf(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}

export function yearsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
