/** A telephone line for people in danger. Facts only; what is said about them stands in the texts. */
interface Line {
  number: string;
  /** Not staffed around the clock: the texts must say when. */
  hours: boolean;
  /** Where the number, its hours and that it is free were read, and of when that is. */
  source: string;
  checked: string;
}

/** Lines that serve all of Germany. */
export const lines = {
  ambulance: {
    number: '112',
    hours: false,
    source:
      'lifeline.de/therapien/erste-hilfe/notrufnummern-id115034.html; feuerwehr-hangard.de/buerger-infos/der-notruf',
    checked: '2026-11-23',
  },
  police: {
    number: '110',
    hours: false,
    source:
      'lifeline.de/therapien/erste-hilfe/notrufnummern-id115034.html; feuerwehr-hangard.de/buerger-infos/der-notruf',
    checked: '2026-11-23',
  },
  crisis: {
    number: '0800 1110111',
    hours: false,
    source:
      'domradio.de/glossar/telefonseelsorge-0 (2016); spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834 (September 2022)',
    checked: '2026-11-23',
  },
  women: {
    number: '116 016',
    hours: false,
    source: 'hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html; der-paritaetische.de (June 2023)',
    checked: '2026-11-23',
  },
  children: {
    number: '116 111',
    hours: true,
    source: 'bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556 (2020)',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Line>;
