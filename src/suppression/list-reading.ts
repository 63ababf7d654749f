import { UserError } from '../errors.ts';

const MOST_SHOWN = 10;

/** Counts what a list holds, and remembers where it could not be read. */
export class ListReading {
  /** Rows or lines that were read as entries. */
  entries = 0;
  /** Rows or lines that hold something that could not be read. */
  unread = 0;
  /** Rows that say of themselves that they are no objection. */
  notObjected = 0;
  readonly #places: number[] = [];
  /** What places are counted in: lines of the file, or entries of a JSON array. */
  readonly unit: 'line' | 'entry';

  constructor(unit: 'line' | 'entry') {
    this.unit = unit;
  }

  /** Whether the place of a further entry that can't be read will be told. */
  get wantsPlaces(): boolean {
    return this.#places.length < MOST_SHOWN;
  }

  addUnread(place: number): void {
    this.unread += 1;
    if (this.wantsPlaces) this.#places.push(place);
  }

  /**
   * @param shown - the list's path, for the message
   * @throws UserError `suppression` where anything was not read, or there is nothing in the list
   */
  check(shown: string, allowEmpty: boolean): void {
    if (this.unread > 0 && this.entries === 0) {
      throw new UserError(
        'suppression',
        `the suppression list ${shown} holds no entry of a recognisable form (${this.#where()})`,
        'Entries are e-mail addresses, telephone numbers, domains, company numbers, LinkedIn addresses, postal addresses, or hashes of addresses.',
      );
    }
    if (this.unread > 0) {
      const subject = this.unread === 1 ? 'an entry' : `${this.unread} entries`;
      throw new UserError(
        'suppression',
        `${subject} of the suppression list ${shown} can't be read (${this.#where()})`,
        'Whoever stands there could not be found in your file. Correct the entries, or make comments of them with a # in front.',
      );
    }
    if (this.entries === 0 && !allowEmpty) {
      throw new UserError(
        'suppression',
        this.notObjected > 0
          ? `the suppression list ${shown} holds no objection: no row of it says that somebody opted out`
          : `the suppression list ${shown} is empty`,
        'If that is right, say so with allowEmpty: true.',
      );
    }
  }

  #where(): string {
    const [first] = this.#places;
    if (this.#places.length === 1) return `${this.unit} ${first}`;
    const more = this.unread > this.#places.length ? ` and ${this.unread - this.#places.length} more` : '';
    return `${this.unit === 'line' ? 'lines' : 'entries'} ${this.#places.join(', ')}${more}`;
  }
}
