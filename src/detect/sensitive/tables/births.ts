import type { Table } from './format.ts';

/** The years in which those who are not of age were born. */
const YEARS = `
[set year]
2009
2010
2011
2012
2013
2014
2015
2016
2017
2018
2019
2020
2021
2022
2023
2024
2025
2026
`;

/** Dates of birth that tell a minor. */
export const BIRTHS: readonly Table[] = [
  {
    lang: 'de',
    text: `${YEARS}
[minor state]
geb/geboren/gebdat/geburtsdatum ?am #n {year}
geb/geboren/gebdat/geburtsdatum ?am #n #n {year}
geb/geboren/geburtsdatum ?am #n januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember {year}
`,
  },
  {
    lang: 'en',
    text: `${YEARS}
[minor state]
b/born/dob ?on #n #n {year}
born/dob ?on #n ?st/nd/rd/th ?of january/february/march/april/may/june/july/august/september/october/november/december {year}
`,
  },
  {
    lang: 'es',
    text: `${YEARS}
[minor state]
nacido/nacida/nacidos/nac/nació/fecha-de-nacimiento ?el #n #n {year}
nacido/nacida/nacidos/nació ?el #n de enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre ?de {year}
`,
  },
  {
    lang: 'fr',
    text: `${YEARS}
[minor state]
né/née/nés/nées/ddn/dob/naissance ?de ?l ?enfant ?le #n #n {year}
né/née/nés/nées ?le #n janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre {year}
`,
  },
  {
    lang: 'it',
    text: `${YEARS}
[minor state]
nato/nata/nati/nate/data-di-nascita ?il #n #n {year}
nato/nata/nati/nate ?il #n gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre {year}
`,
  },
  {
    lang: 'nl',
    text: `${YEARS}
[minor state]
geb/geboren/geboortedatum ?op #n #n {year}
geb/geboren/geboortedatum ?op #n januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december {year}
`,
  },
];
