import { readFileSync, writeFileSync } from 'node:fs';
import { Command as Program, InvalidArgumentError } from 'commander';
import { UserError } from '../src/core/errors.ts';
import { contentText } from '../src/imports/content-text.ts';
import { placesOf } from './places.ts';

interface Options {
  district: string;
  register: string;
  postalCodes?: string;
  centres?: string;
  geonames?: string;
  additions?: string;
  out?: string;
}

const read = (file: string | undefined): string | null => (file === undefined ? null : readFileSync(file, 'utf8'));

function districtKey(value: string): string {
  if (!/^\d{5}$/.test(value)) throw new InvalidArgumentError('Expected the five digits of a district, such as 01061.');
  return value;
}

const program = new Program('make-places')
  .description('Makes a content file with the places of a German district from open data (docs/content.md).')
  .requiredOption('--district <key>', 'official key of the district, five digits', districtKey)
  .requiredOption('--register <file>', 'GV100AD of the Statistisches Bundesamt, text')
  .option('--postal-codes <file>', 'zuordnung_plz_ort.csv of suche-postleitzahl.org')
  .option('--centres <file>', 'destatis.json of opendatalab-de/simple-geodata-selector')
  .option('--geonames <file>', 'cities500.txt of GeoNames')
  .option('--additions <file>', 'a content file whose places add to those made here, or are further ones')
  .option('--out <file>', 'where to write it; else to standard output')
  .action((options: Options) => {
    const content = placesOf({
      district: options.district,
      register: readFileSync(options.register, 'utf8'),
      postalCodes: read(options.postalCodes),
      centres: read(options.centres),
      geonames: read(options.geonames),
      additions: read(options.additions),
    });
    if (options.out === undefined) process.stdout.write(contentText(content));
    else writeFileSync(options.out, contentText(content));
    const count = (kind: string): number => content.places.filter((place) => place.kind === kind).length;
    console.error(`${count('municipality')} municipalities, ${count('association')} associations`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`${error.message} ${error.remedy}`);
  process.exitCode = 1;
}
