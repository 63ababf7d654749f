function isSeparator(code: number): boolean {
  return code === 59 || code === 44 || code === 47 || code === 124 || code <= 32 || code === 160;
}

/**
 * The addresses of a cell that may hold several, as written: parted by `;`, `,`, `/`, `|`, spaces or line ends, or in
 * `Name <address>` form. Pieces without `@` beside others that have one (`n/a`, a name) are left out.
 *
 * @param cell a cell, as it stands in the file
 * @returns the pieces in order; the whole cell, trimmed, where it holds one address or none; nothing for a blank cell
 */
export function splitEmails(cell: string): readonly string[] {
  const first = cell.indexOf('@');
  if (first < 0 || cell.indexOf('@', first + 1) < 0) {
    const whole = cell.trim();
    return whole === '' ? [] : [whole];
  }
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  const take = (end: number): void => {
    if (end > start) {
      const piece = cell.slice(start, end);
      if (piece.includes('@')) pieces.push(piece);
    }
    start = end + 1;
  };
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (!quoted && isSeparator(code)) take(index);
  }
  take(cell.length);
  return pieces;
}
