import { isPlaceholder } from '../src/detect/placeholder.ts';

/** Whether a cell says nothing: it is empty, or holds a mark for "empty" (`n/a`, `-`). */
export function isBlankCell(cell: string): boolean {
  return cell.trim() === '' || isPlaceholder(cell) === 'empty-marker';
}
