/** Countries by the calling codes of the ITU's E.164 list that belong to one country; the longest prefix wins. */
const CALLING_CODES: Readonly<Record<string, string>> = {
  '20': 'EG',
  '212': 'MA',
  '213': 'DZ',
  '216': 'TN',
  '27': 'ZA',
  '30': 'GR',
  '31': 'NL',
  '32': 'BE',
  '33': 'FR',
  '34': 'ES',
  '351': 'PT',
  '352': 'LU',
  '353': 'IE',
  '354': 'IS',
  '356': 'MT',
  '357': 'CY',
  '358': 'FI',
  '359': 'BG',
  '36': 'HU',
  '370': 'LT',
  '371': 'LV',
  '372': 'EE',
  '376': 'AD',
  '377': 'MC',
  '380': 'UA',
  '381': 'RS',
  '385': 'HR',
  '386': 'SI',
  '39': 'IT',
  '40': 'RO',
  '41': 'CH',
  '420': 'CZ',
  '421': 'SK',
  '423': 'LI',
  '43': 'AT',
  '44': 'GB',
  '45': 'DK',
  '46': 'SE',
  '47': 'NO',
  '48': 'PL',
  '49': 'DE',
  '52': 'MX',
  '55': 'BR',
  '61': 'AU',
  '81': 'JP',
  '86': 'CN',
  '90': 'TR',
  '91': 'IN',
};

/**
 * The country of a number written the international way.
 *
 * @param text - the number, or its beginning, with `+` or `00`
 */
export function countryOfPhone(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  for (let length = 3; length >= 2; length -= 1) {
    const country = CALLING_CODES[digits.slice(0, length)];
    if (country !== undefined) return country;
  }
  return null;
}

/** Country domains of Europe that are used for what they are; `.co`, `.io`, `.me` and the like are not. */
const COUNTRY_DOMAINS = new Set(
  'at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(' '),
);

/** The country that a top-level domain hints at. */
export function countryOfDomain(domain: string): string | null {
  const label = domain.trim().toLowerCase();
  if (label === 'uk') return 'GB';
  return COUNTRY_DOMAINS.has(label) ? label.toUpperCase() : null;
}
