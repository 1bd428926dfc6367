/** Units that change nothing: euros and persons, by the year or not. */
const PLAIN_UNIT =
  /^\(?\[?\s*(in\s+)?(€|eur|euro|personen|pers\.|anzahl|zahl|köpfe|persons)(\s*(\/|pro|je|im|p\.)\s*(jahr|a\.?))?\s*\]?\)?$/i;

/** Units of which figures are multiples or parts. A budget of „58 Mio. Euro“ in a title is none. */
const OTHER_UNIT =
  /(^|[\s(])in\s+(tsd|tausend|1[.\s]?000|mio|millionen|mill|mrd|milliarden|cent|ct)(?![a-z\u00C0-\u024F\d])|(^|[\s(])(t€|t-?eur|k€|keur)(?![a-z\u00C0-\u024F\d])/i;

/** Whether figures below this text are plain euros or persons. */
export function isPlainUnit(text: string): boolean {
  return text.length < 40 && PLAIN_UNIT.test(text);
}

/** Whether a text says that figures are no plain euros or persons. */
export function namesOtherUnit(text: string): boolean {
  return OTHER_UNIT.test(text.slice(0, 2000));
}
