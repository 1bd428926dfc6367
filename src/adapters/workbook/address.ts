/** The letters of a column, counting from 0. */
export function letters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
}

/** A place on another sheet, whatever its name. */
export function onSheet(sheet: string, place: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${place}`;
}
