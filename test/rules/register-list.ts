import type { SuppressionLists } from '../../src/suppression/types.ts';

/** The extract of a do-not-call register that nobody is on. */
export function registerList(
  register: string,
  date: string | null,
  name = `${register}.csv`,
): SuppressionLists {
  const nobody = () => null;
  return {
    lists: [{ name, path: name, kind: 'register', register, date, entries: 1, sha256: '', keys: ['phone'] }],
    has: () => false,
    findEmail: nobody,
    findAddress: nobody,
    findPhone: nobody,
    findCompanyId: nobody,
    findLinkedin: nobody,
    findDomain: nobody,
    findPostal: nobody,
  };
}
