/** How the keys of company pages begin. */
export const COMPANY_PAGE = 'company/';

const HOST = /(?:^|[/.@])linkedin\.com(?::\d+)?\/+(.+)$/i;
/** `/pub/marie-dupont/12/345/678` is the old form of `/in/marie-dupont-67834512`. */
const OLD_PROFILE = /^pub\/([^/]+)\/([0-9a-f]+)\/([0-9a-f]+)\/([0-9a-f]+)/;
const MOBILE = /^(?:mwlite|m)\//;

/** Where one address ends and another begins. A comma alone may stand within an address of Sales Navigator. */
const BETWEEN = /[\s;|<>"']+|,(?=\s*(?:https?:|[a-z]{2,3}\.linkedin\.|linkedin\.))/i;
const ENDS_NAME = /[,;)\]}]/;

/** The keys of all LinkedIn addresses in a cell. */
export function readLinkedins(cell: string): readonly string[] {
  return cell
    .split(BETWEEN)
    .map(readLinkedin)
    .filter((key) => key !== null);
}

/**
 * The key of a LinkedIn profile or company page: `in/marie-dupont`. Country hosts, languages, query and capitals
 * do not count; the profile identifiers of Sales Navigator and Recruiter are those of `/in/`.
 *
 * @returns null where the text is no such address
 */
export function readLinkedin(cell: string): string | null {
  const path = HOST.exec(cell.trim())?.[1];
  if (path === undefined) return null;
  const steps = decoded((path.split(/[?#\s]/, 1)[0] ?? '').toLowerCase())
    .normalize('NFC')
    .replace(MOBILE, '');
  const old = OLD_PROFILE.exec(steps);
  if (old !== null) {
    const [, name = '', first = '', second = '', third = ''] = old;
    return `in/${name}-${third.padStart(3, '0')}${second.padStart(3, '0')}${first}`;
  }
  const [kind = '', whole = '', third = ''] = steps.split('/');
  const name = whole.split(ENDS_NAME, 1)[0] ?? '';
  if (kind === 'in' && name !== '') return `in/${name}`;
  if ((kind === 'company' || kind === 'school' || kind === 'showcase') && name !== '')
    return `${COMPANY_PAGE}${name}`;
  const member = third.split(',', 1)[0] ?? '';
  if (kind === 'sales' && member !== '' && (name === 'lead' || name === 'people')) return `in/${member}`;
  if (kind === 'sales' && member !== '' && name === 'company') return `${COMPANY_PAGE}${member}`;
  if (kind === 'talent' && name === 'profile' && member !== '') return `in/${member}`;
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
