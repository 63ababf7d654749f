/** The entries of a table that is written as a text, one a line. */
export function lines(table: string): string[] {
  return table.trim().split('\n');
}
