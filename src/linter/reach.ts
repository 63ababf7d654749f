import type { Field } from '../columns/fields.ts';
import { isPlaceholder } from '../detect/placeholder.ts';
import type { Channel } from '../law/types.ts';
import type { Column, RecordView } from './rule.ts';

interface Means {
  /** The fields that hold an address: one filled cell of each group is needed, the field named first is preferred. */
  readonly groups: readonly (readonly Field[])[];
  readonly isAddress: (cell: string) => boolean;
}

const MEANS: Readonly<Record<Channel, Means>> = {
  email: { groups: [['email', 'emailPersonal']], isAddress: isMailbox },
  sms: { groups: [['mobile', 'phone']], isAddress: isNumber },
  phone: { groups: [['phone', 'mobile']], isAddress: isNumber },
  'automated-call': { groups: [['phone', 'mobile']], isAddress: isNumber },
  fax: { groups: [['fax']], isAddress: isNumber },
  post: { groups: [['addressLine'], ['city', 'postalCode']], isAddress: isFilled },
  social: { groups: [['linkedinUrl', 'socialUrl']], isAddress: isFilled },
};

/** Channels that a file with addresses for them is for, where the campaign does not say. SMS only with a consent column of its own. */
const INFERRED: readonly Channel[] = ['email', 'phone', 'sms', 'post'];

/** The channels of a campaign: configured, or those that the file has addresses for. */
export function channelsOf(
  configured: readonly Channel[] | undefined,
  columns: readonly Column[],
): readonly Channel[] {
  if (configured !== undefined) return configured;
  const fields = new Set(columns.map((column) => column.field));
  return INFERRED.filter((channel) => {
    if (channel === 'sms' && !fields.has('consentSms')) return false;
    return MEANS[channel].groups.every((group) => group.some((field) => fields.has(field)));
  });
}

/** Whether a record has an address for a channel. */
export function reachBy(channel: Channel, columns: readonly Column[]): (record: RecordView) => boolean {
  const find = addressFinder(channel, columns);
  return (record) => find(record) !== undefined;
}

/**
 * Finds the cell that holds a record's address for a channel, where a message about it points.
 *
 * @returns the cell's column; undefined where the record can't be reached by the channel
 */
export function addressFinder(
  channel: Channel,
  columns: readonly Column[],
): (record: RecordView) => Column | undefined {
  const { groups, isAddress } = MEANS[channel];
  const searched = groups.map((fields) =>
    fields.flatMap((field) => columns.filter((column) => column.field === field)),
  );
  return (record) => {
    let first: Column | undefined;
    for (const group of searched) {
      let found: Column | undefined;
      for (const column of group) {
        if (!isAddress(record.cell(column))) continue;
        found = column;
        break;
      }
      if (found === undefined) return undefined;
      first ??= found;
    }
    return first;
  };
}

function isMailbox(cell: string): boolean {
  const at = cell.indexOf('@');
  return at > 0 && at < cell.length - 1;
}

const FEWEST_DIGITS = 5;

function isNumber(cell: string): boolean {
  let digits = 0;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits += 1;
      if (digits === FEWEST_DIGITS) return true;
    }
  }
  return false;
}

/** Two characters can't be an address; longer ones can still stand for an empty cell. */
function isFilled(cell: string): boolean {
  return cell.length > 2 && cell.trim().length > 2 && isPlaceholder(cell) === null;
}
