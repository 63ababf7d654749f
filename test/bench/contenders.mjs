// What gdpr-lint is timed beside: node contenders.mjs NAME FOLDER_OF_PACKAGES FILE SUPPRESSION_LIST
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [name, packages, file, list] = process.argv.slice(2);
const require = createRequire(join(packages, 'package.json'));
const load = (id) => import(pathToFileURL(require.resolve(id)).href);

if (name === 'csv-parse') {
  const { parse } = await import('csv-parse');
  let records = 0;
  for await (const record of createReadStream(file).pipe(parse({ delimiter: ';', relax_column_count: true })))
    records += record.length > 0 ? 1 : 0;
  console.log(records);
} else if (name === 'papaparse') {
  const { default: Papa } = await load('papaparse');
  let records = 0;
  await new Promise((done) => {
    Papa.parse(createReadStream(file, 'utf8'), {
      delimiter: ';',
      chunk: ({ data }) => {
        records += data.length;
      },
      complete: done,
    });
  });
  console.log(records);
} else if (name === 'duckdb') {
  const { DuckDBInstance } = await load('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const words =
    'maladie|cancer|chimio|ramadan|halal|casher|cgt|syndical|abruti|connard|divorce|enceinte|prison|casier|juif|musulman|catholique|gay|lesbienne|rqth|handicap|dépressi|burn-?out|idiot|débile|crétin';
  const result = await connection.run(`
    WITH f AS (SELECT * FROM read_csv('${file}', delim = ';', header = true, all_varchar = true)),
         s AS (SELECT DISTINCT lower(trim(email)) AS email FROM read_csv('${list}', header = true, all_varchar = true))
    SELECT count(*),
      count(*) FILTER (WHERE s.email IS NOT NULL),
      count(*) FILTER (WHERE regexp_matches(lower("Commentaires"), '${words}')),
      count(*) FILTER (WHERE coalesce(trim("Origine"), '') = ''),
      count(*) FILTER (WHERE regexp_matches("Origine", '(?i)scrap|linkedin|achet')),
      count(*) FILTER (WHERE try_strptime("Date collecte", '%d/%m/%Y') < DATE '2023-11-23'),
      count(*) FILTER (WHERE NOT regexp_matches("E-mail", '^[^@\\s]+@[^@\\s]+\\.[a-z]+$')),
      count(*) FILTER (WHERE split_part("E-mail", '@', 2) IN ('gmail.com', 'orange.fr', 'free.fr', 'hotmail.fr', 'yahoo.fr')),
      count(*) - count(DISTINCT "E-mail")
    FROM f LEFT JOIN s ON lower(trim(f."E-mail")) = s.email`);
  console.log((await result.getRows()).map(String));
}
