import type { Block } from '../table/types.ts';
import type { Column, RecordView } from './rule.ts';

/** The record that the rules look at; one object for all of them. */
export class Cursor implements RecordView {
  index = 0;
  #block: Block | null = null;
  /** The values of the columns that were asked for, by column and row of the block. */
  #values: (readonly string[] | undefined)[] = [];

  get block(): Block | null {
    return this.#block;
  }

  set block(block: Block | null) {
    this.#block = block;
    this.#values = [];
  }

  get row(): number {
    return (this.block?.firstRow ?? 0) + this.index;
  }

  cell(column: Column): string {
    return (this.#values[column.index] ?? this.#read(column.index))[this.index] ?? '';
  }

  #read(column: number): readonly string[] {
    const values = this.#block?.values(column) ?? NO_VALUES;
    this.#values[column] = values;
    return values;
  }
}

const NO_VALUES: readonly string[] = [];
