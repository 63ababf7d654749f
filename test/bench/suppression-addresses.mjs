const FIRST = [
  'marie',
  'paul',
  'camille',
  'jean',
  'lea',
  'hugo',
  'ines',
  'louis',
  'emma',
  'sacha',
  'zoe',
  'noe',
];
const LAST = [
  'dupont',
  'martin',
  'durand',
  'roux',
  'petit',
  'moreau',
  'faure',
  'blanc',
  'garnier',
  'lopez',
  'henry',
];

/** An invented address, of the length that addresses have; each number has its own. */
export function addressAt(number) {
  const first = FIRST[number % FIRST.length];
  const last = LAST[Math.floor(number / FIRST.length) % LAST.length];
  const rest = Math.floor(number / (FIRST.length * LAST.length));
  return `${first}.${last}@firm-${rest.toString(36)}.example`;
}

/** Prime, so that the addresses that are asked lie all over the list. */
const STRIDE = 7_368_787;

/** The addresses that are looked up in a list of the first `entries`: every second one is on it. */
export function askedAddress(index, entries) {
  return index % 2 === 0 ? addressAt((index * STRIDE) % entries) : addressAt(entries + index);
}
