/** Prints a table: the first column to the left, numbers to the right, two spaces between. */
export function printTable(header, rows) {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)));
  for (const row of [header, ...rows]) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}

/** Prints a heading with a line under it. */
export function printHeading(text) {
  console.log(`\n${text}\n${"=".repeat(text.length)}`);
}

/** Prints plain text, one line a part. */
export function printLines(...lines) {
  console.log(lines.join("\n"));
}

/** 1234567 as 1,234,567; by hand, since tables of locales differ from machine to machine. */
export function whole(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Milliseconds with three digits that count. */
export function milliseconds(ms) {
  return ms >= 100 ? whole(Math.round(ms)) : ms.toFixed(ms >= 10 ? 1 : 2);
}

/** How many times as much as the other. */
export function ratio(value, base) {
  const times = value / base;
  return times >= 100 ? whole(Math.round(times)) : times.toFixed(times >= 10 ? 1 : 2);
}
