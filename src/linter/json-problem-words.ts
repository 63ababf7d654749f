/** What is wrong with JSON, as the reader of the tables says it, in French. */
export const JSON_PROBLEMS_IN_FRENCH: Readonly<Partial<Record<string, string>>> = {
  '":" expected': '« : » attendu',
  '"," or "]" expected': '« , » ou « ] » attendu',
  '"," or "}" expected': '« , » ou « } » attendu',
  '"," or the end of the list or object expected': "« , » ou la fin de la liste ou de l'objet attendue",
  'a backslash stands before a character that it does not escape':
    "une barre oblique inverse précède un caractère qu'elle n'échappe pas",
  'a key in double quotes expected': 'une clé entre guillemets doubles attendue',
  'a key in double quotes or "}" expected': 'une clé entre guillemets doubles ou « } » attendue',
  'a key is not a valid string': "une clé n'est pas un texte valide",
  'a line end or control character stands in a string':
    'une fin de ligne ou un caractère de contrôle figure dans un texte',
  'a line is longer than 32 MiB': 'une ligne dépasse 32 Mio',
  'a string is not closed': "un texte n'est pas fermé",
  'a value expected': 'une valeur attendue',
  'a value is longer than 32 MiB': 'une valeur dépasse 32 Mio',
  'a value or "]" expected': 'une valeur ou « ] » attendue',
  'it ends before it is complete': "il s'arrête avant d'être complet",
  'it is too damaged to tell its records apart': 'il est trop endommagé pour distinguer ses enregistrements',
  'nothing expected behind the value': 'rien attendu après la valeur',
  'the document ends before it is complete': "le document s'arrête avant d'être complet",
  'the document is nested too deeply': 'le document est imbriqué trop profondément',
  'there is text behind the end of the document': 'du texte suit la fin du document',
};
