import { expect, test } from 'vitest';
import { read } from './reading.ts';

/** The cases of csv-spectrum (https://github.com/max-mapper/csv-spectrum), written anew. */
const CASES: readonly [name: string, text: string, headers: readonly string[], records: string[][]][] = [
  [
    'comma in quotes',
    'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n',
    ['first', 'last', 'address', 'city', 'zip'],
    [['John', 'Doe', '120 any st.', 'Anytown, WW', '08123']],
  ],
  [
    'empty',
    'a,b,c\n1,"",""\n2,3,4\n',
    ['a', 'b', 'c'],
    [
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'empty crlf',
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    ['a', 'b', 'c'],
    [
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'escaped quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4\n',
    ['a', 'b'],
    [
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  [
    'json',
    'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n',
    ['key', 'val'],
    [['1', '{"type": "Point", "coordinates": [102.0, 0.5]}']],
  ],
  [
    'location coordinates',
    'Contact Phone Number,Location Coordinates,Cities,Counties\n07700 900123,"37°36\'37.8""N 121°2\'17.9""W",Exampleton,Sample\n',
    ['Contact Phone Number', 'Location Coordinates', 'Cities', 'Counties'],
    [['07700 900123', '37°36\'37.8"N 121°2\'17.9"W', 'Exampleton', 'Sample']],
  ],
  [
    'newlines',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'newlines crlf',
    'a,b,c\r\n1,2,3\r\n"Once upon \r\na time",5,6\r\n7,8,9\r\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['Once upon \r\na time', '5', '6'],
      ['7', '8', '9'],
    ],
  ],
  [
    'quotes and newlines',
    'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
    ['a', 'b'],
    [
      ['1', 'ha \n"ha" \nha'],
      ['3', '4'],
    ],
  ],
  ['simple', 'a,b,c\n1,2,3\n', ['a', 'b', 'c'], [['1', '2', '3']]],
  ['simple crlf', 'a,b,c\r\n1,2,3\r\n', ['a', 'b', 'c'], [['1', '2', '3']]],
  [
    'utf8',
    'a,b,c\n1,2,3\n4,5,ʤ\n',
    ['a', 'b', 'c'],
    [
      ['1', '2', '3'],
      ['4', '5', 'ʤ'],
    ],
  ],
];

test.each(CASES)('csv-spectrum: %s', async (_, text, headers, records) => {
  const reading = await read(text);
  expect(reading.headers).toEqual(headers);
  expect(reading.records).toEqual(records);
  expect(reading.table.dialect).toMatchObject({ delimiter: ',', headerLine: 1 });
  expect(reading.counts).toEqual({});
});
