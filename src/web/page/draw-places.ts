import type { Place } from './api.ts';
import { make, makeButton } from './dom.ts';

/** Places, each with a button that opens it in its article. */
export function drawPlaces(
  heading: string,
  places: readonly Place[],
  onOpen: (place: Place) => void,
): readonly Node[] {
  if (places.length === 0) return [];
  const entries = places.map((place) =>
    make(
      'li',
      {},
      makeButton(`${place.title}, ¶ ${place.paragraph}`, () => onOpen(place)),
      make('p', {}, ...(place.speaker ? [make('strong', {}, `${place.speaker}: `)] : []), place.text),
    ),
  );
  return [make('h3', {}, heading), make('ul', {}, ...entries)];
}
