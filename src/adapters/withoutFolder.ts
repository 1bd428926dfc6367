/** The name of a file: where it lies is nobody's business, and would make other bytes of the same input. */
export function withoutFolder(path: string): string {
  return path.replace(/^.*[/\\]/, "");
}
