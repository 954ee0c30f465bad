/** Which workshop of the library is meant: by its id, or by its title where only one has it. */
import { Refusal } from '@shared/domain/result';
import type { Composition } from '../compose';
import { need } from './arguments';

/** The id of the workshop that these words name; refuses when there is none, or more than one. */
export function findWorkshop({ services }: Composition, words: string | undefined): string {
  const wanted = need(words, 'ID');
  const cards = services.workshops.list().filter((card) => card.deletedAt === null);
  if (cards.some((card) => card.id === wanted)) return wanted;
  const named = cards.filter((card) => fold(card.title) === fold(wanted));
  const [only, ...others] = named;
  if (!only)
    throw new Refusal('not-found', wanted, `No workshop has the id or the title "${wanted}"; see list`);
  if (others.length > 0) {
    const ids = named.map(({ id }) => id).join(', ');
    throw new Refusal('not-found', wanted, `Several workshops are called "${wanted}"; use an id: ${ids}`);
  }
  return only.id;
}

function fold(title: string): string {
  return title.normalize('NFC').trim().toLocaleLowerCase('en');
}
