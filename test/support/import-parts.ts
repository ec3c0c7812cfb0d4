import type { ImportParts } from '../../src/core/importing.ts';
import { importParts } from '../../src/importing.ts';
import { content, fewPlaces } from './content.ts';

/** What files are read with in tests: a few places, an operator at Berlin's time. */
export function fewImportParts(
  more: Partial<Parameters<typeof content>[0]> = {},
  options: Partial<ImportParts> = {},
): ImportParts {
  const brought = content({
    places: fewPlaces,
    organisations: [{ key: 'verein', name: 'Verein', otherNames: ['Der Verein'] }],
    contacts: [{ key: 'eva', name: 'Eva Muster' }],
    operator: { organisation: 'verein', contact: 'eva', subject: 'x' },
    ...more,
  });
  return { ...importParts(brought, { organisation: null, place: null }), ...options };
}
