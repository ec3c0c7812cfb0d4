import { z } from 'zod';
import { ContentFile, type Place } from '../src/core/content.ts';
import { UserError } from '../src/core/errors.ts';

/** The texts of the files that places are made from; what may be left out is null. */
export interface Sources {
  /** Official key, five digits. */
  district: string;
  register: string;
  postalCodes: string | null;
  centres: string | null;
  geonames: string | null;
  additions: string | null;
}

const cityKinds = new Set(['61', '62', '63', '67']);
const associationKinds: Readonly<Record<string, string>> = {
  51: 'Amt',
  52: 'Samtgemeinde',
  53: 'Verbandsgemeinde',
  54: 'Verwaltungsgemeinschaft',
  // Their names are those of ordinary Ämter: "Amt Kirchspielslandgemeinden Eider".
  55: 'Amt',
  56: 'Verwaltungsverband',
  57: 'Verwaltungsgemeinschaft',
  58: 'Verwaltungsgemeinschaft',
};

const Additions = z.object({
  title: z.string().optional(),
  attributions: z.array(z.string()).default([]),
  places: z.array(z.looseObject({ key: z.string(), names: z.array(z.unknown()).default([]) })).default([]),
});
const Centres = z.record(z.string(), z.looseObject({ center_lat: z.coerce.string(), center_lon: z.coerce.string() }));

const blank = {
  label: null,
  parent: null,
  seat: null,
  otherDistrict: null,
  postalCodes: [],
  location: null,
  population: null,
  names: [],
  weak: false,
  ambiguity: null,
} satisfies Partial<Place>;

const withoutTitle = (name: string): string => name.replace(/, (Markt|[^,]*stadt)$/i, '');

/**
 * GV100AD of the Statistisches Bundesamt: one record a line, its fields by their columns. 40 is a district, 50 an
 * association of municipalities, 60 a municipality.
 */
function readRegister(register: string, district: string): Place[] {
  const places: Place[] = [];
  for (const line of register.split(/\r?\n/)) {
    if (line.slice(10, 15) !== district) continue;
    const fullName = line.slice(22, 72).trim();
    const name = withoutTitle(fullName);
    const seat = withoutTitle(line.slice(72, 122).trim()) || null;
    const association = district + line.slice(18, 22);
    const kind = line.slice(122, 124);
    const record = line.slice(0, 2);
    if (record === '40') {
      const label = kind === '41' || kind === '42' ? 'Stadt' : kind === '44' ? 'Landkreis' : 'Kreis';
      places.push({ ...blank, key: district, kind: 'district', name, label, seat });
    } else if (record === '50' && associationKinds[kind]) {
      const label = associationKinds[kind];
      const names = label === 'Amt' ? [] : [{ text: name, weak: false }];
      places.push({ ...blank, key: association, kind: 'association', name, label, parent: district, seat, names });
    } else if (record === '60') {
      places.push({
        ...blank,
        key: district + line.slice(15, 18),
        kind: 'municipality',
        name,
        label: cityKinds.has(kind) ? 'Stadt' : kind === '60' ? 'Markt' : 'Gemeinde',
        parent: association,
        postalCodes: [line.slice(165, 170).trim()].filter((code) => code !== ''),
        population: Number(line.slice(139, 150)),
      });
    }
  }
  if (!places.some((place) => place.kind === 'district')) {
    throw new UserError(
      `The register has no district ${district}.`,
      'Check the key, and that the file is GV100AD as text in UTF-8.',
    );
  }
  return counted(places);
}

/** Who belongs to no association belongs to the district; both have the population of their municipalities. */
function counted(places: Place[]): Place[] {
  const areas = new Map(places.filter((place) => place.kind !== 'municipality').map((place) => [place.key, place]));
  const district = places.find((place) => place.kind === 'district');
  for (const place of places) {
    if (place.kind !== 'municipality') continue;
    const association = areas.get(place.parent ?? '');
    if (!association) place.parent = district?.key ?? null;
    for (const area of [association, district]) {
      if (area) area.population = (area.population ?? 0) + (place.population ?? 0);
    }
  }
  return places;
}

/** zuordnung_plz_ort.csv: osm_id,ags,ort,plz,…; keys of the western Länder lack their first zero. */
function addPostalCodes(places: ReadonlyMap<string, Place>, csv: string): void {
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [, key = '', , code = ''] = line.split(',');
    const place = places.get(key.padStart(8, '0'));
    if (place && /^\d{5}$/.test(code)) place.postalCodes = [...new Set([...place.postalCodes, code])].sort();
  }
}

/** By the key of 12 digits: district, association, municipality. */
function addCentres(places: ReadonlyMap<string, Place>, json: string): void {
  for (const [key, centre] of Object.entries(Centres.parse(JSON.parse(json)))) {
    const place = places.get(key.slice(0, 5) + key.slice(9));
    const [lat, lon] = [centre.center_lat, centre.center_lon].map((degrees) => Number(degrees.replace(',', '.')));
    if (place && lat !== undefined && lon !== undefined) place.location = { lat, lon };
  }
}

/** cities500.txt: tab separated; name 1, other names 3, latitude 4, longitude 5, country 8, municipality 13. */
function addGeonames(places: ReadonlyMap<string, Place>, table: string): void {
  const otherScripts = /^[\p{Script=Cyrillic}\p{Script=Arabic} ()\-'’.]+$/u;
  const found = new Set<string>();
  for (const line of table.split(/\r?\n/)) {
    const fields = line.split('\t');
    const place = fields[8] === 'DE' ? places.get(fields[13] ?? '') : undefined;
    if (!place || (found.has(place.key) && place.name !== fields[1])) continue;
    found.add(place.key);
    place.location = { lat: Number(fields[4]), lon: Number(fields[5]) };
    const names = (fields[3] ?? '').split(',').filter((name) => name !== '' && otherScripts.test(name));
    place.names = [...new Set(names)].map((text) => ({ text, weak: false }));
  }
}

/** Names and postal codes come on top of what there is; other fields take its place; unknown keys are further places. */
function withAdditions(
  places: ReadonlyMap<string, Place>,
  additions: readonly z.infer<typeof Additions>['places'][number][],
): unknown[] {
  const merged = new Map<string, Record<string, unknown>>(places);
  for (const addition of additions) {
    const place = places.get(addition.key);
    const postalCodes = z.array(z.string()).default([]).parse(addition['postalCodes']);
    merged.set(addition.key, {
      ...place,
      ...addition,
      names: [...(place?.names ?? []), ...addition.names],
      postalCodes: [...new Set([...(place?.postalCodes ?? []), ...postalCodes])].sort(),
    });
  }
  return [...merged.values()].sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));
}

/** A content file with one district's places. */
export function placesOf(sources: Sources): ContentFile {
  const register = readRegister(sources.register, sources.district);
  const places = new Map(register.map((place) => [place.key, place]));
  const attributions = ['Gemeindedaten: © Statistisches Bundesamt (Destatis)'];
  if (sources.centres !== null) addCentres(places, sources.centres);
  if (sources.postalCodes !== null) {
    addPostalCodes(places, sources.postalCodes);
    attributions.push('Postleitzahlen: © OpenStreetMap-Mitwirkende (ODbL)');
  }
  if (sources.geonames !== null) {
    addGeonames(places, sources.geonames);
    attributions.push('Koordinaten und Namen: © GeoNames (CC BY 4.0)');
  }
  const additions = Additions.parse(JSON.parse(sources.additions ?? '{}'));
  return ContentFile.parse({
    format: 'lotse-content',
    version: 1,
    title: additions.title ?? places.get(sources.district)?.name,
    attributions: [attributions.join('; '), ...additions.attributions],
    places: withAdditions(places, additions.places),
  });
}
