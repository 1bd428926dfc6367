/** Digits in groups of three; Intl is left out because its tables differ from host to host. */
export function groupedDigits(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}
